import type { UnverifiedReason, Verification } from '@shared/deletion'
import type { Upload } from '../kling/wire'
import type { Ledger } from './ledger'
import { type Pass, prove } from './proof'

/**
 * A listing may lag behind what the service answered: what it still shows is looked at again after
 * these waits, in milliseconds.
 */
export const LOOK_AGAIN_MS = [2_000, 5_000, 15_000] as const

export interface Settled {
  readonly gone: readonly string[]
  readonly there: readonly string[]
  /** Answered as deleted, and still shown after the last look: unknown, and then there. */
  readonly reappeared: readonly string[]
  readonly verification: Verification
  /** What the library knows again of those that are there. */
  readonly uploads: readonly Upload[]
}

interface Options {
  readonly ledger: Ledger
  readonly pass: Pass
  readonly bystanders: () => ReadonlySet<string>
  /** False: nobody waits for this any more. */
  readonly wait: (ms: number) => Promise<boolean>
}

const nothingProven = (why: UnverifiedReason): Settled => ({
  gone: [],
  there: [],
  reappeared: [],
  verification: { kind: 'unverified', why },
  uploads: []
})

/**
 * Settles every unknown id of a run by a proven listing, and holds what was answered as deleted, or
 * was refused, against the same proof. Changes nothing itself. What a listing does not prove stays
 * as it is, and so does what was refused and is there.
 */
export async function reconcile({ ledger, pass, bystanders, wait }: Options): Promise<Settled> {
  const unknown = ledger.idsIn('unknown')
  const deleted = ledger.idsIn('deleted')
  const refused = ledger.idsIn('refused')
  if (unknown.length + deleted.length + refused.length === 0)
    return { ...nothingProven('stopped'), verification: { kind: 'nothing' } }
  for (let look = 0; ; look += 1) {
    const proof = await prove(pass, bystanders())
    if (proof.kind !== 'proven') return nothingProven(proof.kind)
    const shown = (ids: readonly string[]): readonly string[] =>
      ids.filter((id) => proof.there.has(id))
    const reappeared = shown(deleted)
    const there = shown(unknown)
    const delay = LOOK_AGAIN_MS[look]
    const isFinal = (reappeared.length === 0 && there.length === 0) || delay === undefined
    if (!isFinal && (await wait(delay))) continue
    return {
      gone: [...unknown, ...refused].filter((id) => !proof.there.has(id)),
      there: [...there, ...(isFinal ? reappeared : [])],
      reappeared: isFinal ? reappeared : [],
      verification:
        reappeared.length > 0 ? { kind: 'unverified', why: 'shown' } : { kind: 'verified' },
      uploads: [...proof.there.values()].filter(({ asset }) => ledger.has(asset.id))
    }
  }
}
