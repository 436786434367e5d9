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
/** A program that ends waits no longer than this for its last lines. */
const END_LIMIT_MS = 1_000

/** What happened, one JSON object per line. Never throws, and nobody has to wait for it. */
export interface Log {
  readonly write: (event: LogEvent) => void
  /** For what may be the last thing this program does: on the disk before the call returns, as far as the disk takes it. */
  readonly writeNow: (event: LogEvent) => void
  /** The last lines, of this session and the one before it; redacted as of now. */
  readonly recent: () => Promise<readonly Redacted[]>
  /** Says that the program ends, and waits a moment for the disk: not for ever. */
  readonly end: () => Promise<void>
  /** Forgets its lines, after their files were removed. */
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
  let waiting = 0
  let lost = 0
  let writing: Promise<unknown> = Promise.resolve()

  const lineOf = (event: LogEvent): Redacted => redactor.redactJson({ at: new Date(now()).toISOString(), level: levelOf(event), ...event })
  const keep = (line: Redacted): void => {
    lines.push(line)
    if (lines.length > RECENT_LINES) lines = lines.slice(-RECENT_LINES)
  }
  /** The only way to the file. */
  const append = async (line: Redacted): Promise<void> => {
    const reported = lost
    const before = reported > 0 ? `${lineOf({ event: 'lines-lost', lines: reported })}\n` : ''
    const written = await file.append(`${before}${line}\n`)
    waiting -= 1
    lost += written.ok ? -reported : 1
  }

  const write = (event: LogEvent): void => {
    const line = lineOf(event)
    keep(line)
    if (waiting >= WAITING_LIMIT) lost += 1
    else {
      waiting += 1
      writing = append(line)
    }
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
      await file.forget()
    }
  }
}

/** The program's log in its data folder, and the redactor that it and others are handed. No line names the user's own folders. */
export function openLog(
  dataFolder: string,
  home: string,
  { version, runtime, system, provisioning }: ProgramFacts
): { readonly log: Log; readonly redactor: Redactor } {
  const redactor = createRedactor()
  redactor.hide(dataFolder, '[data folder]')
  redactor.hide(home, '~')
  const file = createRotatingFile(join(dataFolder, LOG_FOLDER, LOG_FILE), LOG_LIMIT_BYTES, LOG_FILES)
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
