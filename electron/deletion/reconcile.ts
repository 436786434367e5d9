import type { PlannedAsset, UnverifiedReason, Verification } from '@shared/deletion'
import type { Problem } from '@shared/problem'
import { askedWaitMs } from '../kling/waiting/retry'
import type { Upload } from '../kling/wire'
import type { Fate, Fates } from '../library/absence'
import type { Ledger } from './ledger'

/**
 * A copy of the service may lag a minute behind: it still shows what was deleted, and does not know
 * yet what was uploaded a moment ago. Both are looked at again after these waits, in milliseconds,
 * and only the last look counts.
 */
const LOOK_AGAIN_MS = [2_000, 5_000, 15_000, 40_000] as const

export interface Settled {
  readonly gone: readonly string[]
  /** Still shown by a look of which no copy can lag so far. */
  readonly there: readonly string[]
  /** Answered as deleted, and still shown after the last look: unknown, and then there. */
  readonly reappeared: readonly string[]
  readonly verification: Verification
  /** What the service showed of those that are there, or were refused. */
  readonly uploads: readonly Upload[]
  /** Why the service could not be asked to the end. */
  readonly problem: Problem | null
  /** Why some that the lists left open could not be asked about alone. */
  readonly unasked: Problem | null
}

interface Options {
  readonly ledger: Ledger
  /** Learns what became of assets that may be gone. */
  readonly prove: (assets: readonly PlannedAsset[], answered: ReadonlySet<string>) => Promise<Fates>
  /** False: nobody waits for this any more. */
  readonly wait: (ms: number) => Promise<boolean>
  /** Every copy knows by now what became of all that was sent: the first look counts. */
  readonly isLagOver?: boolean
}

const NOTHING: Settled = {
  gone: [],
  there: [],
  reappeared: [],
  verification: { kind: 'nothing' },
  uploads: [],
  problem: null,
  unasked: null
}

/**
 * Settles every unknown id of a run that can be proved to be gone or there, and holds what was
 * answered as deleted, or was refused, against the same proof. Changes nothing itself. What is not
 * proved stays as it is, and so does what was refused and is there.
 */
export async function reconcile(options: Options): Promise<Settled> {
  const { ledger, prove, wait, isLagOver = false } = options
  const waits = isLagOver ? [] : LOOK_AGAIN_MS
  const unknown = ledger.idsIn('unknown')
  const deleted = ledger.idsIn('deleted')
  const refused = ledger.idsIn('refused')
  const answered = new Set(deleted)
  let open = [...unknown, ...deleted, ...refused]
  if (open.length === 0) return NOTHING

  const fates = new Map<string, Fate>()
  const isOf = (kind: Fate['kind']) => (id: string) => fates.get(id)?.kind === kind
  const isThere = isOf('there')
  const isYoung = (id: string): boolean => {
    const fate = fates.get(id)
    return fate?.kind === 'open' && fate.why === 'young'
  }
  let isFinal = false
  for (let look = 0; ; look += 1) {
    for (const [id, fate] of await prove(open.map(ledger.assetOf), answered)) fates.set(id, fate)
    open = [...unknown, ...deleted].filter((id) => isThere(id) || isYoung(id))
    const ms = waits[look]
    isFinal = open.length === 0 || ms === undefined
    const problem = problemOf(fates.values())
    if (problem && askedWaitMs(problem) !== null) {
      // Nobody looks again while the service asks for a rest (R42): what is there may be a copy's.
      for (const id of open) fates.set(id, { kind: 'open', why: 'unreadable', problem })
      break
    }
    if (ms === undefined || isFinal || !(await wait(ms))) break
  }

  // A look that others were to follow may have been answered by a copy that lags: it shows nothing.
  const reappeared = isFinal ? deleted.filter(isThere) : []
  const there = [...(isFinal ? unknown.filter(isThere) : []), ...reappeared]
  const gone = [...unknown, ...refused].filter(isOf('gone'))
  return {
    gone,
    there,
    reappeared,
    verification: verificationOf([...deleted, ...gone].map((id) => fates.get(id))),
    uploads: [...there, ...refused].flatMap((id) => {
      const fate = fates.get(id)
      return fate?.kind === 'there' ? (fate.upload ?? []) : []
    }),
    problem: problemOf(fates.values()),
    unasked: unaskedIn(unknown.flatMap((id) => fates.get(id) ?? []))
  }
}

/** Why the service could not be asked to the end, if that is so. */
export function problemOf(fates: Iterable<Fate>): Problem | null {
  for (const fate of fates)
    if (fate.kind === 'open' && fate.why === 'unreadable') return fate.problem
  return null
}

function unaskedIn(fates: Iterable<Fate>): Problem | null {
  for (const fate of fates) if (fate.kind === 'open' && fate.why === 'unasked') return fate.problem
  return null
}

/** Everything that counts as deleted must be proved to be gone. */
function verificationOf(fatesOfDeleted: readonly (Fate | undefined)[]): Verification {
  if (fatesOfDeleted.length === 0) return { kind: 'nothing' }
  const doubts = new Set(fatesOfDeleted.flatMap((fate) => doubtOf(fate) ?? []))
  const [why] = STRONGEST_FIRST.filter((reason) => doubts.has(reason))
  return why ? { kind: 'unverified', why } : { kind: 'verified' }
}

const STRONGEST_FIRST: readonly UnverifiedReason[] = [
  'shown',
  'unlistable',
  'empty',
  'unsteady',
  'unwitnessed',
  'oldest'
]

function doubtOf(fate: Fate | undefined): UnverifiedReason | null {
  if (fate?.kind === 'gone') return null
  if (fate?.kind === 'there') return 'shown'
  switch (fate?.why) {
    case 'empty':
      return 'empty'
    case 'order':
      return 'unsteady'
    case 'unreadable':
      return 'unlistable'
    case 'oldest':
      return 'oldest'
    default:
      return 'unwitnessed'
  }
}
