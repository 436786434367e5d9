import { basename, join } from 'node:path'
import type { PastRun, PlannedAsset } from '@shared/deletion'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import { type AppendFile, mendLastLine, openAppend } from '../../files/append'
import {
  namesIn,
  putBack,
  readWithLimit,
  removeFile,
  setAside,
  writeAtomic
} from '../../files/files'
import { type JournalHead, planText, writePlan } from './journal'
import { decodeEntry, encodeEntry } from './journal-entry'
import { type Replayed, replay } from './replay'

/** A million ids with names, and three rounds of what became of them. */
const LIMIT_BYTES = 1024 * 1024 * 1024
const SUFFIX = '.jsonl'

/** The journals of every account, one file per run: `<folder>/<account key>/<run id>.jsonl`. */
export interface JournalStore {
  /** A new journal with its plan on the disk. */
  readonly create: (
    head: JournalHead,
    assets: readonly PlannedAsset[]
  ) => Promise<Result<AppendFile>>
  /**
   * An unfinished run, to be gone on with. A damaged journal is set aside and begun anew, with
   * every id unknown.
   */
  readonly reopen: (
    account: string,
    runId: string
  ) => Promise<Result<{ readonly run: Replayed; readonly file: AppendFile }>>
  readonly read: (account: string, runId: string) => Promise<Result<Replayed>>
  /**
   * Every run of an account at one service, the latest first. Files that never held a plan are left
   * out.
   */
  readonly list: (account: string, origin: string) => Promise<Result<readonly Replayed[]>>
  readonly remove: (account: string, runId: string) => Promise<Result<null>>
}

/**
 * `tell` hears of files among the journals that are none, or cannot be read: they stay where they
 * are.
 */
export function createJournalStore(
  folder: string,
  stamp: () => string,
  tell: (problem: Problem) => void = () => undefined
): JournalStore {
  /** Journals that are being begun: not read before their plan is in them. */
  const begun = new Set<string>()
  const pathOf = (account: string, runId: string): string => join(folder, account, runId + SUFFIX)
  const read = async (account: string, runId: string): Promise<Result<Replayed>> => {
    const file = await readWithLimit(pathOf(account, runId), LIMIT_BYTES)
    if (!file.ok) return file
    const replayed = file.value && replay(new TextDecoder().decode(file.value))
    return replayed ? ok(replayed) : fail({ kind: 'plan-gone' })
  }
  const create: JournalStore['create'] = async (head, assets) => {
    const path = pathOf(head.account, head.runId)
    begun.add(path)
    const file = await openAppend(path)
    const written = file.ok ? await writePlan(file.value, head, assets) : file
    if (file.ok && !written.ok) await file.value.close()
    // What is left of it would be offered as interrupted, and nothing of it was ever sent.
    if (!written.ok) await removeFile(path)
    begun.delete(path)
    return written.ok ? file : written
  }
  /**
   * Every id as sent, without an answer: that is what "unknown" is in a journal. Written whole or
   * not at all, since a plan alone says that nothing was sent; if not, the damaged one stays.
   */
  const renew = async ({
    runId,
    origin,
    account,
    startedAt,
    ledger,
    lastBatch
  }: Replayed): Promise<Result<null>> => {
    const path = pathOf(account, runId)
    const aside = await setAside(path, stamp())
    if (!aside.ok) return aside
    const assets = ledger.page(0, ledger.total)
    const intent = encodeEntry({
      kind: 'intent',
      n: lastBatch + 1,
      at: startedAt,
      ids: assets.map(({ id }) => id)
    })
    const written = await writeAtomic(
      path,
      planText({ runId, origin, account, at: startedAt }, assets) + intent
    )
    if (!written.ok) await putBack(aside.value, path)
    return written
  }
  return {
    create,
    reopen: async (account, runId) => {
      const old = await read(account, runId)
      if (!old.ok) return old
      if (old.value.end) return fail({ kind: 'plan-gone' })
      if (old.value.damaged) {
        const renewed = await renew(old.value)
        if (!renewed.ok) return renewed
      }
      const mended = await mendLastLine(
        pathOf(account, runId),
        (line) => decodeEntry(line) !== null
      )
      if (!mended.ok) return mended
      // Read again: what is gone on with is what the file says.
      const run = await read(account, runId)
      const file = run.ok ? await openAppend(pathOf(account, runId)) : run
      if (!run.ok) return run
      return file.ok ? ok({ run: run.value, file: file.value }) : file
    },
    read,
    list: async (account, origin) => {
      const names = await namesIn(join(folder, account))
      if (!names.ok) return names
      const runs: Replayed[] = []
      for (const name of names.value.filter(
        (each) => each.endsWith(SUFFIX) && !begun.has(join(folder, account, each))
      )) {
        const run = await read(account, name.slice(0, -SUFFIX.length))
        if (!run.ok) tell(named(run.problem, `${basename(folder)}/${account}/${name}`))
        else if (run.value.origin === origin) runs.push(run.value)
      }
      return ok(runs.toSorted((a, b) => b.startedAt - a.startedAt))
    },
    remove: (account, runId) => removeFile(pathOf(account, runId))
  }
}

const named = (problem: Problem, file: string): Problem =>
  problem.kind === 'file-failed'
    ? { ...problem, what: file }
    : { kind: 'file-broken', file, aside: null }

export const pastRunOf = ({ runId, startedAt, end, ledger, damaged }: Replayed): PastRun => ({
  runId,
  startedAt,
  endedAt: end?.at ?? null,
  total: ledger.total,
  counts: ledger.counts(),
  verification: end?.verification ?? { kind: 'unverified', why: 'stopped' },
  damaged
})
