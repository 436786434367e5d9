import { join } from 'node:path'
import type { ProgramFacts } from '@shared/program'
import { createRotatingFile, type RotatingFile } from '../files/rotating'
import { within } from '../time/within'
import { type LogEvent, levelOf } from './log-event'
import { createRedactor, type Redacted, type Redactor } from './redact'

export const LOG_FOLDER = 'logs'
export const LOG_FILE = 'kling-sweep.log'
const LOG_LIMIT_BYTES = 1024 * 1024
/** The current one and two before it. */
const LOG_FILES = 3
/** Lines that "Copy diagnostics" takes along. */
const RECENT_LINES = 200
/** Lines that wait for a slow disk. Further ones are dropped and counted. */
const WAITING_LIMIT = 1_000
const LINES_PER_WRITE = 16
/** How long a program that ends waits for its last lines. */
const END_LIMIT_MS = 1_000

/** What happened, one JSON object per line. Never throws, and nobody has to wait for it. */
export interface Log {
  readonly write: (event: LogEvent) => void
  /**
   * For what may be the last thing this program does: on the disk before the call returns, if the
   * disk takes it.
   */
  readonly writeNow: (event: LogEvent) => void
  /** The last lines of this session and the one before, redacted by what is known now. */
  readonly recent: () => Promise<readonly Redacted[]>
  /** Writes that the program ends, and waits for the disk for at most a second. */
  readonly end: () => Promise<void>
  /** Drops every line: the files are about to be removed. */
  readonly forget: () => Promise<void>
}

interface Options {
  readonly file: RotatingFile
  readonly redactor: Redactor
  /** Epoch milliseconds. */
  readonly now: () => number
}

export function createLog({ file, redactor, now }: Options): Log {
  /** This session's last lines, in case the file cannot be read. */
  let session: Redacted[] = []
  const waiting: Redacted[] = []
  let lost = 0
  let writing: Promise<void> | null = null

  const lineOf = (event: LogEvent): Redacted =>
    redactor.redactJson({ at: new Date(now()).toISOString(), level: levelOf(event), ...event })

  const remember = (line: Redacted): void => {
    session.push(line)
    if (session.length > RECENT_LINES) session = session.slice(-RECENT_LINES)
  }

  const append = async (batch: readonly Redacted[]): Promise<void> => {
    const reported = lost
    const all = reported > 0 ? [lineOf({ event: 'lines-lost', lines: reported }), ...batch] : batch
    const written = await file.append(`${all.join('\n')}\n`)
    lost += written.ok ? -reported : batch.length
  }

  const writeOut = async (): Promise<void> => {
    while (waiting.length > 0) await append(waiting.splice(0, LINES_PER_WRITE))
    writing = null
  }

  const write = (event: LogEvent): void => {
    const line = lineOf(event)
    remember(line)
    if (waiting.length >= WAITING_LIMIT) lost += 1
    else waiting.push(line)
    writing ??= writeOut()
  }

  return {
    write,
    writeNow: (event) => {
      const line = lineOf(event)
      remember(line)
      file.appendNow(`${line}\n`)
    },
    recent: async () => {
      const stored = (await file.recent()).split('\n').filter((line) => line !== '')
      const all = stored.length > 0 ? stored : session.map(String)
      return all.slice(-RECENT_LINES).map((line) => redactedLine(redactor, line))
    },
    end: async () => {
      write({ event: 'stop' })
      if (writing) await within(writing, END_LIMIT_MS, () => undefined)
    },
    forget: async () => {
      session = []
      waiting.length = 0
      lost = 0
      await writing
      await file.forget()
    }
  }
}

/**
 * The log in the data folder, and the redactor shared with whoever else shows text. No line names
 * the user's own folders.
 */
export function openLog(
  dataFolder: string,
  home: string,
  { version, runtime, system, provisioning }: ProgramFacts
): { readonly log: Log; readonly redactor: Redactor } {
  const redactor = createRedactor()
  redactor.hide(dataFolder, '[data folder]')
  // A user without a home has the root folder, which begins every path.
  if (home.length > 1) redactor.hide(home, '~')

  const path = join(dataFolder, LOG_FOLDER, LOG_FILE)
  const file = createRotatingFile(path, LOG_LIMIT_BYTES, LOG_FILES)
  const log = createLog({ file, redactor, now: Date.now })
  log.write({ event: 'start', version, runtime, system, provisioned: provisioning !== null })
  return { log, redactor }
}

/** A line that somebody else put into the file is no JSON, and is redacted as plain text. */
function redactedLine(redactor: Redactor, line: string): Redacted {
  try {
    return redactor.redactJson(JSON.parse(line))
  } catch {
    return redactor.redact(line)
  }
}
