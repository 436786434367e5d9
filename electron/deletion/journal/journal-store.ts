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

/** An unfinished run and its journal, open for what comes next. */
export interface ReopenedRun {
  readonly run: Replayed
  readonly file: AppendFile
}

/** The journals of every account, one file a run: `<folder>/<account key>/<run id>.jsonl`. */
export interface JournalStore {
  /** A new journal with its plan on the disk. */
  readonly create: (
    head: JournalHead,
    assets: readonly PlannedAsset[]
  ) => Promise<Result<AppendFile>>
  /**
   * An unfinished run, to be continued. A damaged journal is set aside and written anew, with every
   * id unknown.
   */
  readonly reopen: (account: string, runId: string) => Promise<Result<ReopenedRun>>
  readonly read: (account: string, runId: string) => Promise<Result<Replayed>>
  /** Every run of an account at one service, the latest first, without files that hold no plan. */
  readonly list: (account: string, origin: string) => Promise<Result<readonly Replayed[]>>
  readonly remove: (account: string, runId: string) => Promise<Result<null>>
}

/** `tell` hears of files that are no journals, or cannot be read. They stay where they are. */
export function createJournalStore(
  folder: string,
  stamp: () => string,
  tell: (problem: Problem) => void = () => undefined
): JournalStore {
  /** Journals whose plan is still being written: they are not listed yet. */
  const unwritten = new Set<string>()
  const pathOf = (account: string, runId: string): string => join(folder, account, runId + SUFFIX)
  const read = async (account: string, runId: string): Promise<Result<Replayed>> => {
    const file = await readWithLimit(pathOf(account, runId), LIMIT_BYTES)
    if (!file.ok) return file
    const replayed = file.value && replay(new TextDecoder().decode(file.value))
    return replayed ? ok(replayed) : fail({ kind: 'plan-gone' })
  }
  const create: JournalStore['create'] = async (head, assets) => {
    const path = pathOf(head.account, head.runId)
    unwritten.add(path)
    const file = await openAppend(path)
    const written = file.ok ? await writePlan(file.value, head, assets) : file
    if (file.ok && !written.ok) await file.value.close()
    // What is left of it would be offered as an interrupted run, although nothing was ever sent.
    if (!written.ok) await removeFile(path)
    unwritten.delete(path)
    return written.ok ? file : written
  }

  /**
   * Replaces a damaged journal by one in which every id was sent and has no answer, which makes it
   * unknown. Written whole or not at all: a plan alone would say that nothing was sent.
   */
  const renew = async ({
    runId,
    origin,
    account,
    startedAt,
    copiesFirst,
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
      planText({ runId, origin, account, at: startedAt, copiesFirst }, assets) + intent
    )
    if (!written.ok) await putBack(aside.value, path)
    return written
  }
  const reopen: JournalStore['reopen'] = async (account, runId) => {
    const old = await read(account, runId)
    if (!old.ok) return old
    if (old.value.end) return fail({ kind: 'plan-gone' })
    if (old.value.damaged) {
      const renewed = await renew(old.value)
      if (!renewed.ok) return renewed
    }

    const path = pathOf(account, runId)
    const mended = await mendLastLine(path, (line) => decodeEntry(line) !== null)
    if (!mended.ok) return mended
    // Read again, since the run continues from what the file says now.
    const run = await read(account, runId)
    if (!run.ok) return run
    const file = await openAppend(path)
    return file.ok ? ok({ run: run.value, file: file.value }) : file
  }

  return {
    create,
    reopen,
    read,
    list: async (account, origin) => {
      const names = await namesIn(join(folder, account))
      if (!names.ok) return names
      const journals = names.value.filter(
        (name) => name.endsWith(SUFFIX) && !unwritten.has(join(folder, account, name))
      )

      const runs: Replayed[] = []
      for (const name of journals) {
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

export function pastRunOf({ runId, startedAt, end, ledger, damaged }: Replayed): PastRun {
  const counts = ledger.counts()
  const told = end?.verification ?? { kind: 'unverified', why: 'stopped' }
  return {
    runId,
    startedAt,
    endedAt: end?.at ?? null,
    total: ledger.total,
    counts,
    // Earlier versions called a run verified that had deleted nothing.
    verification: counts.deleted === 0 && told.kind === 'verified' ? { kind: 'nothing' } : told,
    damaged
  }
}
