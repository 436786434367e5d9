import type { RunProgress } from '@shared/deletion'
import { fail, ok, type Result } from '@shared/problem'
import type { Again } from '../../copies/again/again'
import type { Copies } from '../../copies/copies'
import type { Deletion } from '../../deletion/deletion'
import { exported } from '../../deletion/export'
import type { Run } from '../../deletion/run/run'
import type { Log } from '../../log/log'
import type { FileDialogs } from '../window/file-dialogs'
import type { RunStatus } from '../window/run-status'
import { fileNames } from '../words/words'
import type { Guards } from './guards'
import type { HandlersOf } from './handlers-of'

interface Options extends Omit<Guards, 'whenIdle'> {
  readonly deletion: Deletion
  readonly copies: Pick<Copies, 'setup'>
  readonly again: Pick<Again, 'isRunning'>
  readonly runStatus: RunStatus
  readonly log: Pick<Log, 'write'>
  readonly saveAs: FileDialogs['saveAs']
}

export function deletionHandlers({
  deletion,
  copies,
  again,
  withLibrary,
  forLibrary,
  withCheckedLibrary,
  whenLibraryChecked,
  runStatus,
  log,
  saveAs
}: Options): HandlersOf<'deletion'> {
  const withRun = (runId: string, act: (run: Run) => void): Result<null> => {
    const run = deletion.run(runId)
    if (!run.ok) return run
    act(run.value)
    return ok(null)
  }

  /** What is being uploaded would be looked for among what is being deleted. */
  const whenNotUploading = async (
    act: () => Promise<Result<RunProgress>>
  ): Promise<Result<RunProgress>> =>
    again.isRunning() ? fail({ kind: 'copies-active' }) : begun(await act())

  const begun = (started: Result<RunProgress>): Result<RunProgress> => {
    if (!started.ok) return started
    const { total, requestsPlanned } = started.value
    runStatus.progress(started.value)
    log.write({ event: 'run-started', total, requests: requestsPlanned })
    return started
  }

  return {
    'deletion:plan': ({ ids, singly, ...of }) =>
      whenLibraryChecked(of, (open) => deletion.plan(open, ids, singly)),
    'deletion:cancel-plan': ({ library }) => {
      deletion.clearPlans(library)
      return ok(null)
    },
    'deletion:plan-left': ({ runId, singly, ...of }) =>
      whenLibraryChecked(of, (open) => deletion.planLeft(open, runId, singly)),
    'deletion:plan-page': ({ planId, offset }) => deletion.planPage(planId, offset),
    'deletion:discard': ({ planId }) => {
      deletion.discard(planId)
      return ok(null)
    },

    'deletion:start': ({ planId, library, copiesFirst }) =>
      withCheckedLibrary(library, async (open) => {
        // A page that does not say gets what the user has chosen, never less.
        const wantsCopies = async (): Promise<Result<boolean>> => {
          if (copiesFirst !== undefined) return ok(copiesFirst)
          const setup = await copies.setup(open)
          return setup.ok ? ok(setup.value.first) : setup
        }
        return whenNotUploading(() => deletion.start(planId, open, wantsCopies))
      }),
    'deletion:go-on': ({ runId, ...of }) =>
      whenLibraryChecked(of, (open) => whenNotUploading(() => deletion.goOn(open, runId))),
    'deletion:pause': ({ runId }) => withRun(runId, (run) => run.pause()),
    'deletion:resume': ({ runId }) => withRun(runId, (run) => run.resume()),
    'deletion:stop': ({ runId }) => withRun(runId, (run) => run.stop()),
    'deletion:current': () => ok(deletion.current()),
    'deletion:report-page': ({ runId, library, offset }) =>
      withLibrary(library, (open) => deletion.reportPage(open, runId, offset)),

    'deletion:runs': (of) => forLibrary(of, deletion.runs),
    'deletion:look-up': ({ runId, ...of }) =>
      whenLibraryChecked(of, (open) => deletion.lookUp(open, runId)),
    'deletion:leave': ({ runId, ...of }) => forLibrary(of, (open) => deletion.leave(open, runId)),
    'deletion:export': ({ runId, format, ...of }) =>
      forLibrary(of, async (open) => {
        const entries = await deletion.entries(open, runId)
        if (!entries.ok) return entries
        const name = `${fileNames.report}-${runId.slice(0, 8)}.${format}`
        return saveAs(name, exported(open.kind, entries.value, format))
      }),
    'deletion:clear-history': (of) => forLibrary(of, deletion.clearHistory)
  }
}
