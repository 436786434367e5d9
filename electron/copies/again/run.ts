import { createHash } from 'node:crypto'
import type { AgainOutcome, AgainProgress, LeftOut } from '@shared/copies/again'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import { withFile } from '../../files/reading'
import type { Sending } from '../../kling/sending'
import { nextTryMs, type Patience } from '../../kling/waiting/patience'
import type { Clock } from '../../time/clock'
import { unlessAborted } from '../../time/within'
import { KIND_BYTES, kindOf } from '../whole/kind'
import { type JournalFile, leftOutReasonOf, reasonOf } from './journal-entry'
import type { Journal } from './journals'
import { contentTypeOf } from './limits'
import { countsOf } from './replay'
import { type Verdict, verdictOf } from './verdict'

/** How long one file is tried while the service turns everything away. */
const PATIENCE: Patience = { tries: 6, totalMs: 15 * 60_000 }
/** Files in a row that were refused as somebody else's, or have no known outcome. */
const TROUBLES_LIMIT = 3
/** The page is told this often at most, while a file is on its way. */
const TOLD_EVERY_MS = 250

/** One confirmed plan on its way: one file after the other, each at most once. */
export interface Run {
  readonly runId: string
  readonly progress: () => AgainProgress
  readonly outcomeOf: (id: string) => AgainOutcome
  readonly files: readonly JournalFile[]
  /** After the file that is on its way. */
  readonly stop: () => void
  /** At once: whether the file on its way arrives is then unknown. */
  readonly breakOff: () => void
  readonly ended: Promise<void>
}

interface Options {
  readonly runId: string
  readonly account: string
  readonly files: readonly JournalFile[]
  readonly pathOf: (file: JournalFile) => string
  readonly journal: Journal
  readonly sending: Sending
  /** What speaks now against a file that the plan has. Null: nothing, it goes. Fails: who knows. */
  readonly against: (id: string) => Promise<Result<LeftOut | null>>
  /** Looks for what was taken; null: a listing does not show it yet. */
  readonly find: (fileName: string, signal: AbortSignal) => Promise<Result<string | null>>
  /** A listing has shown it, and the journal says so. */
  readonly onSeen: (id: string, newId: string) => Promise<Result<null>>
  readonly clock: Clock
  readonly random: () => number
  readonly emit: (progress: AgainProgress) => void
}

export function startRun(options: Options): Run {
  const { runId, account, files, journal, clock, emit } = options
  const startedAt = clock.now()
  const outcomes = new Map<string, AgainOutcome>(
    files.map(({ id }) => [id, { kind: 'not-sent', why: null }])
  )
  const breaking = new AbortController()
  /** Ends the waits of a run that is to stop; a file on its way goes on. */
  const stopping = new AbortController()
  let phase: AgainProgress['phase'] = 'running'
  let endedAt: number | null = null
  let endedBy: Problem | null = null
  let waitingFor: Problem | null = null
  let now: JournalFile | null = null
  /** Of the files before this one, and of this one. */
  let done = 0
  let sent = 0
  let troubles = 0
  let toldAt = 0

  const progress = (): AgainProgress => ({
    runId,
    account,
    startedAt,
    endedAt,
    total: files.length,
    counts: countsOf(outcomes.values()),
    damaged: false,
    phase,
    bytes: done + sent,
    ofBytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    now: now?.name ?? null,
    waitingFor,
    endedBy
  })
  const tell = (): void => {
    toldAt = clock.elapsed()
    emit(progress())
  }
  const endBy = (why: Problem): void => {
    endedBy ??= why
    stopping.abort()
  }

  /**
   * Null: it is to stop, and whatever the folder answers comes too late. A disk may take its time,
   * or never answer; what is not on its way by then does not leave.
   */
  const unlessStopped = async <T>(asked: Promise<T>): Promise<T | null> => {
    const answer = await unlessAborted(asked, stopping.signal, () => null)
    return stopping.signal.aborted ? null : answer
  }

  const leaveOut = async (file: JournalFile, why: LeftOut): Promise<void> => {
    outcomes.set(file.id, { kind: 'not-sent', why })
    await journal.write({
      kind: 'left-out',
      at: clock.now(),
      id: file.id,
      why: leftOutReasonOf(why)
    })
  }

  /** First in the journal, then on the screen. */
  const settle = async (file: JournalFile, verdict: Verdict): Promise<void> => {
    const about = { at: clock.now(), id: file.id }
    const written =
      verdict.kind === 'uploaded'
        ? await journal.write({ ...about, ...verdict })
        : await journal.write({ ...about, kind: verdict.kind, why: reasonOf(verdict.why) })
    if (!written.ok) endBy(written.problem)

    outcomes.set(file.id, outcomeOf(verdict))
    const isTrouble =
      verdict.kind === 'unknown' || (verdict.kind === 'refused' && verdict.why.kind === 'forbidden')
    troubles = isTrouble ? troubles + 1 : 0
    if (isTrouble && troubles >= TROUBLES_LIMIT)
      endBy(verdict.why ?? { kind: 'unreadable', why: 'the answers name no file' })
  }

  /**
   * False: no listing could be had, or it is to stop. What was not seen can be looked for later.
   */
  const look = async (file: JournalFile): Promise<boolean> => {
    const outcome = outcomes.get(file.id)
    if (outcome?.kind !== 'uploaded' || outcome.newId !== null) return true
    const found = await options.find(outcome.fileName, stopping.signal)
    if (!found.ok || found.value === null) return found.ok
    const newId = found.value
    const written = await journal.write({ kind: 'seen', at: clock.now(), id: file.id, newId })
    if (!written.ok) {
      endBy(written.problem)
      return true
    }
    outcomes.set(file.id, { ...outcome, newId })
    // What comes later than a stop is told by whoever closes the archive.
    const noted = await unlessAborted(options.onSeen(file.id, newId), stopping.signal, () => null)
    if (noted?.ok === false) endBy(noted.problem)
    return true
  }

  /**
   * A listing may lag: what it did not show is looked for once more, while it can be had at all.
   */
  const lookOnceMore = async (): Promise<void> => {
    for (const file of files) if (!(await look(file))) return
  }

  /** One request. The very bytes that were compared with the manifest are sent. */
  const sendOnce = async (file: JournalFile, loaded: Loaded): Promise<Verdict | null> => {
    const intended = await journal.intent(file.id, clock.now())
    if (!intended.ok) {
      endBy(intended.problem)
      return null
    }
    if (stopping.signal.aborted) {
      await settle(file, { kind: 'turned-away', why: { kind: 'cancelled' } })
      return null
    }
    const onSent = (bytes: number): void => {
      sent = bytes
      if (clock.elapsed() - toldAt >= TOLD_EVERY_MS) tell()
    }
    return verdictOf(await options.sending.file(account, { ...loaded, onSent }, breaking.signal))
  }

  const upload = async (file: JournalFile): Promise<void> => {
    const began = clock.elapsed()
    for (let attempt = 1; !stopping.signal.aborted; attempt += 1) {
      // The plan may be old: another computer, or a listing, may have said more since.
      const against = await unlessStopped(options.against(file.id))
      if (against === null) return
      if (!against.ok) return endBy(against.problem)
      if (against.value) return leaveOut(file, against.value)
      const loaded = await unlessStopped(load(options.pathOf(file), file))
      if (loaded === null) return
      if (!loaded.ok) return leaveOut(file, loaded.problem)
      sent = 0
      const verdict = await sendOnce(file, loaded.value)
      if (verdict === null) return
      await settle(file, verdict)
      if (verdict.kind !== 'turned-away') {
        await look(file)
        return
      }

      const spent = { attempt, elapsedMs: clock.elapsed() - began }
      const ms = nextTryMs(verdict.why, spent, PATIENCE, options.random())
      if (ms === null) return endBy(verdict.why)
      waitingFor = verdict.why
      tell()
      await clock.sleep(ms, stopping.signal)
      waitingFor = null
    }
  }

  const course = async (): Promise<void> => {
    for (const file of files) {
      if (stopping.signal.aborted) break
      now = file
      tell()
      await upload(file)
      const isDone = outcomes.get(file.id)?.kind !== 'not-sent'
      done += isDone ? file.bytes : 0
      sent = 0
    }
    now = null
    await lookOnceMore()
    endedAt = clock.now()
    await journal.write({ kind: 'end', at: endedAt })
    await journal.close()
    phase = 'ended'
    tell()
  }

  return {
    runId,
    progress,
    outcomeOf: (id) => outcomes.get(id) ?? { kind: 'not-sent', why: null },
    files,
    stop: () => {
      if (phase !== 'running') return
      phase = 'stopping'
      stopping.abort()
      tell()
    },
    breakOff: () => {
      stopping.abort()
      breaking.abort()
    },
    // The caller hears of the run before anything happens.
    ended: Promise.resolve().then(course)
  }
}

const outcomeOf = (verdict: Verdict): AgainOutcome => {
  switch (verdict.kind) {
    case 'uploaded':
      return { ...verdict, newId: null }
    case 'turned-away':
      return { kind: 'not-sent', why: null }
    default:
      return verdict
  }
}

interface Loaded {
  readonly bytes: Uint8Array
  readonly contentType: string
}

/** Reads the whole file back, right before it is sent. */
async function load(path: string, file: JournalFile): Promise<Result<Loaded, LeftOut>> {
  const read = await withFile(path, async (opened) =>
    opened.size === file.bytes ? opened.read(0, opened.size) : new Uint8Array()
  )
  if (!read.ok) return fail({ kind: 'unreadable', why: read.problem })
  if (read.value === null) return fail({ kind: 'missing' })

  const bytes = read.value
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== file.sha256) return fail({ kind: 'altered' })
  const kind = kindOf(bytes.subarray(0, KIND_BYTES))
  const contentType = kind && contentTypeOf(kind, file.type)
  return contentType === null
    ? fail({ kind: 'type', extension: kind?.extension ?? null })
    : ok({ bytes, contentType })
}
