import { randomUUID } from 'node:crypto'
import { countTypes } from '@shared/asset'
import type { AgainPlan, LeftOut, PlannedFile } from '@shared/copies/again'
import { RECORDS_PER_MESSAGE } from '@shared/deletion'
import { fail, ok, type Result } from '@shared/problem'
import type { Saved } from '../archive/manifest'
import type { JournalFile } from './journal-entry'

/** A plan, and exactly what is sent when it is confirmed. */
export interface FrozenPlan {
  readonly plan: AgainPlan
  /** Of the account. */
  readonly key: string
  readonly files: readonly JournalFile[]
  /** The user has looked for what may be there, and wants it sent. */
  readonly looked: boolean
  /** By id, all that was known then, which is what the user has looked at: see `Earlier`. */
  readonly known: ReadonlyMap<string, string>
}

/** A file that was looked at: `why` it is left out; null: it goes. */
export interface Looked {
  readonly id: string
  readonly saved: Saved | null
  readonly why: LeftOut | null
  readonly known: string
}

/** The one plan that may be confirmed. A new one replaces it. */
export interface Plans {
  readonly freeze: (
    of: { readonly account: string; readonly key: string },
    looks: readonly Looked[],
    looked: boolean
  ) => AgainPlan
  readonly page: (
    planId: string,
    list: 'going' | 'left-out',
    offset: number
  ) => Result<readonly PlannedFile[]>
  /** Hands it out for good: a plan works once, for its account alone. */
  readonly take: (planId: string, key: string) => Result<FrozenPlan>
  readonly discard: (planId: string) => void
  readonly clear: () => void
}

export function createPlans(): Plans {
  let current:
    | (FrozenPlan & { readonly lists: Readonly<Record<string, readonly PlannedFile[]>> })
    | null = null

  return {
    freeze: ({ account, key }, looks, looked) => {
      const going = looks.filter(({ why }) => why === null).flatMap(({ saved }) => saved ?? [])
      const leftOut = looks.filter(({ why }) => why !== null)
      const plan: AgainPlan = {
        planId: randomUUID(),
        account,
        total: going.length,
        bytes: going.reduce((sum, { bytes }) => sum + bytes, 0),
        types: countTypes(going),
        leftOut: leftOut.length,
        doubtful: leftOut.filter(({ why }) => isDoubtful(why)).length
      }
      current = {
        plan,
        key,
        files: going.map(fileOf),
        looked,
        known: new Map(looks.map(({ id, known }) => [id, known])),
        lists: {
          going: going.map((saved) => planned(saved.id, saved, null)),
          'left-out': leftOut.map(({ id, saved, why }) => planned(id, saved, why))
        }
      }
      return plan
    },
    page: (planId, list, offset) =>
      current?.plan.planId === planId
        ? ok(current.lists[list]?.slice(offset, offset + RECORDS_PER_MESSAGE) ?? [])
        : fail({ kind: 'plan-gone' }),
    take: (planId, key) => {
      if (current?.plan.planId !== planId || current.key !== key || current.files.length === 0)
        return fail({ kind: 'plan-gone' })
      const taken = current
      current = null
      return ok(taken)
    },
    discard: (planId) => {
      if (current?.plan.planId === planId) current = null
    },
    clear: () => {
      current = null
    }
  }
}

const DOUBTS: readonly LeftOut['kind'][] = ['not-gone', 'unknown', 'uploaded-before']
const isDoubtful = (why: LeftOut | null): boolean => why !== null && DOUBTS.includes(why.kind)

const fileOf = ({ id, name, type, createdAt, bytes, sha256 }: Saved): JournalFile => ({
  id,
  name,
  type,
  createdAt,
  bytes,
  sha256
})

const planned = (id: string, saved: Saved | null, why: LeftOut | null): PlannedFile => ({
  id,
  name: saved?.name ?? id,
  type: saved?.type ?? 'other',
  createdAt: saved?.createdAt ?? null,
  bytes: saved?.bytes ?? 0,
  why
})
