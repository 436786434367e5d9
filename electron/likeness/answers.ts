import { answers as form } from '@shared/ipc/keeping'
import { type Answers, NO_ANSWERS } from '@shared/likeness/answers'
import { fail, ok, type Result } from '@shared/problem'
import { z } from 'zod'
import { createAccountFiles } from '../library/stored/account-file'
import { oneAtATime } from '../time/one-at-a-time'

/**
 * What the user has said about duplicates, per account, in a file each. All of it fails with
 * `duplicates-lost` while the file is damaged: without its bonds the last of a group could go.
 */
export interface AnswerStores {
  readonly load: (accountKey: string) => Promise<Result<Answers>>
  readonly save: (accountKey: string, answers: Answers) => Promise<Result<null>>
  /**
   * The selection will be these ids: the bonds of all of them are on the disk once this succeeds.
   */
  readonly selectionWillBe: (accountKey: string, ids: readonly string[]) => Promise<Result<null>>
  /**
   * The selection is these ids now. From the next start on, a duplicate that is not among them is
   * not bound to the one that stays any more. Until then it is: the selection may be taken back.
   */
  readonly selectionIs: (accountKey: string, ids: readonly string[]) => Promise<Result<null>>
  /**
   * The user's word that a damaged file is given up. Looks again first. Then the file is set aside,
   * and another one begun. Nothing may be selected at that moment.
   */
  readonly acceptLoss: (accountKey: string) => Promise<Result<null>>
  /** The selected duplicates, each with the one that stays (R29). */
  readonly stays: (accountKey: string) => Promise<Result<ReadonlyMap<string, string>>>
  readonly idle: () => Promise<unknown>
  readonly forget: () => Promise<unknown>
}

/** Beside it, the file has its version. */
const schema = z.object(form.shape)

const LIMIT_BYTES = 128 * 1024 * 1024

export function createAnswerStores(dataFolder: string, stamp: () => string): AnswerStores {
  const files = createAccountFiles({
    dataFolder,
    folder: 'duplicates',
    stamp,
    limitBytes: LIMIT_BYTES,
    schema,
    leavesBroken: true
  })
  const known = new Map<string, Answers>()
  /** The bound duplicates that the file of an account holds. Null: a write has failed. */
  const written = new Map<string, ReadonlySet<string> | null>()
  const inTurn = oneAtATime()

  const look = async (key: string): Promise<Result<Answers>> => {
    const found = known.get(key)
    if (found) return ok(found)
    const read = await files.read(key)
    if (!read.ok)
      return read.problem.kind === 'file-broken' ? fail({ kind: 'duplicates-lost' }) : read
    const answers = read.value ?? NO_ANSWERS
    known.set(key, answers)
    return ok(answers)
  }
  /** The ids whose bonds the file holds. Before the first write, it holds what was read from it. */
  const heldIn = (key: string, answers: Answers): ReadonlySet<string> | null => {
    const before = written.get(key)
    return before === undefined ? boundIn(answers) : before
  }
  const write = async (key: string, answers: Answers): Promise<Result<null>> => {
    const stored = await files.write(key, answers)
    written.set(key, stored.ok ? boundIn(answers) : null)
    return stored
  }

  return {
    load: (key) => inTurn(() => look(key)),
    save: (key, answers) =>
      inTurn(async () => {
        // What was never read may hold bonds that these answers lack.
        const before = await look(key)
        if (!before.ok) return before
        known.set(key, answers)
        return write(key, answers)
      }),
    selectionWillBe: (key, ids) =>
      inTurn(async () => {
        const answers = await look(key)
        if (!answers.ok) return answers
        const held = heldIn(key, answers.value)
        const bound = boundIn(answers.value)
        const isHeld = held !== null && ids.every((id) => held.has(id) || !bound.has(id))
        // What may be selected no more stays as well, until the selection is on the disk.
        return isHeld
          ? ok(null)
          : write(key, withoutLoose(answers.value, new Set([...ids, ...(held ?? bound)])))
      }),
    selectionIs: (key, ids) =>
      inTurn(async () => {
        const answers = await look(key)
        if (!answers.ok) return answers
        const bound = withoutLoose(answers.value, new Set(ids))
        const held = heldIn(key, answers.value)
        return held && isSame(boundIn(bound), held) ? ok(null) : write(key, bound)
      }),
    acceptLoss: (key) =>
      inTurn(async () => {
        if ((await look(key)).ok) return ok(null)
        const aside = await files.discard(key)
        if (!aside.ok) return aside
        known.set(key, NO_ANSWERS)
        return write(key, NO_ANSWERS)
      }),
    stays: (key) =>
      inTurn(async () => {
        const answers = await look(key)
        return answers.ok ? ok(staysIn(answers.value)) : answers
      }),
    idle: files.idle,
    forget: async () => {
      await files.idle()
      known.clear()
      written.clear()
    }
  }
}

const boundIn = ({ groups, bonds = [] }: Answers): ReadonlySet<string> =>
  new Set([...groups.flatMap(({ others }) => others), ...bonds.map(({ id }) => id)])

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id))

/** A group of which nothing is selected any more is open again. */
function withoutLoose(answers: Answers, selected: ReadonlySet<string>): Answers {
  const groups = answers.groups
    .map((group) => ({ ...group, others: group.others.filter((id) => selected.has(id)) }))
    .filter(({ decision, others }) => decision !== 'selected' || others.length > 0)
  const bonds = answers.bonds?.filter(({ id }) => selected.has(id))
  return { ...answers, groups, bonds }
}

function staysIn({ groups, bonds = [] }: Answers): ReadonlyMap<string, string> {
  const stays = new Map(bonds.map(({ id, stays: other }) => [id, other]))
  for (const { ids, others } of groups)
    for (const id of others) if (ids[0] !== undefined) stays.set(id, ids[0])
  return stays
}
