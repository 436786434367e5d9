import { join } from 'node:path'
import { fail, ok, type Result } from '@shared/problem'
import { type AppendFile, mendLastLine, openAppend } from '../../files/append'
import { namesIn, readWithLimit, removeFile } from '../../files/files'
import { decodeEntry, encodeEntry, type JournalEntry, type JournalFile } from './journal-entry'
import { type Replayed, replay } from './replay'

const LIMIT_BYTES = 1024 * 1024 * 1024
const SUFFIX = '.jsonl'
/** Files in one line, so that no line grows without end. */
const FILES_PER_LINE = 500

export interface JournalHead {
  readonly runId: string
  readonly origin: string
  /** The account's key, a hash. */
  readonly account: string
  readonly at: number
  /** When the newest asset was uploaded that is listed now; null: none is. */
  readonly newestAt: number | null
}

/** A journal that is open for what comes next. */
export interface Journal {
  /** On the disk when it returns: only then may the request leave. Fails: it does not leave. */
  readonly intent: (id: string, at: number) => Promise<Result<null>>
  /** On the disk when it returns, or written with whatever comes next. */
  readonly write: (entry: JournalEntry) => Promise<Result<null>>
  readonly close: () => Promise<void>
}

/** What was uploaded again, one file a run: `<folder>/<account key>/<run id>.jsonl`. */
export interface Journals {
  /** A new journal with its plan on the disk. */
  readonly create: (head: JournalHead, files: readonly JournalFile[]) => Promise<Result<Journal>>
  /** Opens one of an earlier run, to write down what a listing shows. */
  readonly reopen: (account: string, runId: string) => Promise<Result<Journal>>
  readonly read: (account: string, runId: string) => Promise<Result<Replayed>>
  /** Every run of an account at one service, the latest first. Fails if one cannot be read. */
  readonly list: (account: string, origin: string) => Promise<Result<readonly Replayed[]>>
}

export function createJournals(folder: string): Journals {
  const pathOf = (account: string, runId: string): string => join(folder, account, runId + SUFFIX)

  const read: Journals['read'] = async (account, runId) => {
    const file = await readWithLimit(pathOf(account, runId), LIMIT_BYTES)
    if (!file.ok) return file
    const replayed = file.value && replay(new TextDecoder().decode(file.value), runId)
    return replayed ? ok(replayed) : fail({ kind: 'plan-gone' })
  }

  return {
    create: async (head, files) => {
      const path = pathOf(head.account, head.runId)
      const file = await openAppend(path)
      if (!file.ok) return file

      const journal = journalIn(file.value)
      const written = await writePlan(file.value, head, files)
      if (written.ok) return ok(journal)
      await journal.close()
      await removeFile(path)
      return written
    },
    reopen: async (account, runId) => {
      const path = pathOf(account, runId)
      const mended = await mendLastLine(path, (line) => decodeEntry(line) !== null)
      if (!mended.ok) return mended
      const file = await openAppend(path)
      return file.ok ? ok(journalIn(file.value)) : file
    },
    read,
    list: async (account, origin) => {
      const names = await namesIn(join(folder, account))
      if (!names.ok) return names

      const runs: Replayed[] = []
      for (const name of names.value.filter((each) => each.endsWith(SUFFIX))) {
        const run = await read(account, name.slice(0, -SUFFIX.length))
        const isOfAnother = run.ok && run.value.origin !== null && run.value.origin !== origin
        if (run.ok && !isOfAnother) runs.push(run.value)
        // What it holds decides what may be sent: a plan is not made without it.
        if (!run.ok && run.problem.kind !== 'plan-gone') return run
      }
      return ok(runs.toSorted((a, b) => b.startedAt - a.startedAt))
    }
  }
}

async function writePlan(
  file: AppendFile,
  head: JournalHead,
  files: readonly JournalFile[]
): Promise<Result<null>> {
  const total = files.length
  const lines = [encodeEntry({ kind: 'plan', v: 1, ...head, total })]
  for (let from = 0; from < total; from += FILES_PER_LINE)
    lines.push(encodeEntry({ kind: 'files', files: files.slice(from, from + FILES_PER_LINE) }))

  const written = await file.append(lines.join(''))
  return written.ok ? file.sync() : written
}

function journalIn(file: AppendFile): Journal {
  /** Lines that the disk did not take: they come before any other. */
  let backlog = ''
  const append = async (line: string): Promise<Result<null>> => {
    const written = await file.append(backlog + line)
    if (written.ok) backlog = ''
    return written
  }

  const write: Journal['write'] = async (entry) => {
    const line = encodeEntry(entry)
    const written = await append(line)
    if (!written.ok) backlog += line
    return written.ok ? file.sync() : written
  }

  return {
    intent: async (id, at) => {
      const written = await append(encodeEntry({ kind: 'intent', at, id }))
      if (!written.ok) return written
      const flushed = await file.sync()
      // It is in the file, and its request does not leave.
      if (!flushed.ok) await write({ kind: 'left-out', at, id, why: null })
      return flushed
    },
    write,
    close: async () => {
      if (backlog !== '') await append('')
      await file.close()
    }
  }
}
