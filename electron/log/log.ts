import { join } from 'node:path'
import type { ProgramFacts } from '@shared/program'
import { createRotatingFile, type RotatingFile } from '../files/rotating'
import { type LogEvent, levelOf } from './log-event'
import { createRedactor, type Redacted, type Redactor } from './redact'

export const LOG_FOLDER = 'logs'
export const LOG_FILE = 'kling-sweep.log'
export const LOG_LIMIT_BYTES = 1024 * 1024
/** The present one and two before it. */
export const LOG_FILES = 3
/** Lines that "Copy diagnostics" takes along. */
export const RECENT_LINES = 200
/** Lines that wait for a slow disk. More are counted, not kept. */
const WAITING_LIMIT = 1_000
const LINES_PER_WRITE = 16
/** A program that ends waits no longer than this for its last lines. */
const END_LIMIT_MS = 1_000

/** What happened, one JSON object per line. Never throws, and nobody has to wait for it. */
export interface Log {
  readonly write: (event: LogEvent) => void
  /**
   * For what may be the last thing this program does: on the disk before the call returns, as far
   * as the disk takes it.
   */
  readonly writeNow: (event: LogEvent) => void
  /** The last lines, of this session and the one before it; redacted as of now. */
  readonly recent: () => Promise<readonly Redacted[]>
  /** Says that the program ends, and waits a moment for the disk: not for ever. */
  readonly end: () => Promise<void>
  /** Forgets its lines: their files are about to be removed. */
  readonly forget: () => Promise<void>
}

interface Options {
  readonly file: RotatingFile
  readonly redactor: Redactor
  /** Epoch milliseconds. */
  readonly now: () => number
}

export function createLog({ file, redactor, now }: Options): Log {
  /** This session's lines, for a disk that does not answer. */
  let lines: Redacted[] = []
  const waiting: Redacted[] = []
  let lost = 0
  let writing: Promise<void> | null = null

  const lineOf = (event: LogEvent): Redacted =>
    redactor.redactJson({ at: new Date(now()).toISOString(), level: levelOf(event), ...event })
  const keep = (line: Redacted): void => {
    lines.push(line)
    if (lines.length > RECENT_LINES) lines = lines.slice(-RECENT_LINES)
  }
  const append = async (batch: readonly Redacted[]): Promise<void> => {
    const reported = lost
    const all = reported > 0 ? [lineOf({ event: 'lines-lost', lines: reported }), ...batch] : batch
    const written = await file.append(`${all.join('\n')}\n`)
    lost += written.ok ? -reported : batch.length
  }
  /** The only way to the file: what has come meanwhile goes out together. */
  const writeOut = async (): Promise<void> => {
    while (waiting.length > 0) await append(waiting.splice(0, LINES_PER_WRITE))
    writing = null
  }
  const write = (event: LogEvent): void => {
    const line = lineOf(event)
    keep(line)
    if (waiting.length >= WAITING_LIMIT) lost += 1
    else waiting.push(line)
    writing ??= writeOut()
  }

  return {
    write,
    writeNow: (event) => {
      const line = lineOf(event)
      keep(line)
      file.appendNow(`${line}\n`)
    },
    recent: async () => {
      const kept = (await file.recent()).split('\n').filter((line) => line !== '')
      const all = kept.length > 0 ? kept : lines.map(String)
      return all.slice(-RECENT_LINES).map((line) => redactedLine(redactor, line))
    },
    end: async () => {
      write({ event: 'stop' })
      let timer: NodeJS.Timeout | undefined
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, END_LIMIT_MS)
      })
      await Promise.race([writing, enough])
      clearTimeout(timer)
    },
    forget: async () => {
      lines = []
      waiting.length = 0
      lost = 0
      await writing
      await file.forget()
    }
  }
}

/**
 * The program's log in its data folder, and the redactor that it and others are handed. No line
 * names the user's own folders.
 */
export function openLog(
  dataFolder: string,
  home: string,
  { version, runtime, system, provisioning }: ProgramFacts
): { readonly log: Log; readonly redactor: Redactor } {
  const redactor = createRedactor()
  redactor.hide(dataFolder, '[data folder]')
  // A user without a folder of their own has the root: that stands in every path.
  if (home.length > 1) redactor.hide(home, '~')
  const file = createRotatingFile(
    join(dataFolder, LOG_FOLDER, LOG_FILE),
    LOG_LIMIT_BYTES,
    LOG_FILES
  )
  const log = createLog({ file, redactor, now: Date.now })
  log.write({ event: 'start', version, runtime, system, provisioned: provisioning !== null })
  return { log, redactor }
}

/** A line that another hand has put there is no JSON, and is redacted as it stands. */
function redactedLine(redactor: Redactor, line: string): Redacted {
  try {
    return redactor.redactJson(JSON.parse(line))
  } catch {
    return redactor.redact(line)
  }
}
