import type { RunProgress } from '@shared/deletion'
import { fail, ok, type Result } from '@shared/problem'
import type { Deletion } from '../../deletion/deletion'
import { exported } from '../../deletion/export'
import type { Run } from '../../deletion/run/run'
import type { Log } from '../../log/log'
import type { OpenAccount } from '../open-account'
import type { FileDialogs } from '../window/file-dialogs'
import type { RunStatus } from '../window/run-status'
import { words } from '../window/words'
import type { ForAccount, HandlersOf } from './handlers'

interface Options {
  readonly deletion: Deletion
  readonly forAccount: ForAccount
  /** For what lists, sends, or leads to it. */
  readonly whenChecked: ForAccount
  readonly openAccount: () => OpenAccount | null
  readonly runStatus: RunStatus
  readonly log: Pick<Log, 'write'>
  readonly saveAs: FileDialogs['saveAs']
}

export function deletionHandlers({
  deletion,
  forAccount,
  whenChecked,
  openAccount,
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
  const begun = (started: Result<RunProgress>): Result<RunProgress> => {
    if (started.ok) {
      runStatus.progress(started.value)
      log.write({
        event: 'run-started',
        total: started.value.total,
        requests: started.value.requestsPlanned
      })
    }
    return started
  }
  return {
    'deletion:plan': ({ account, ids }) =>
      whenChecked(account, (place) => deletion.plan(place, ids)),
    'deletion:plan-page': ({ planId, offset }) => deletion.planPage(planId, offset),
    'deletion:discard': ({ planId }) => {
      deletion.discard(planId)
      return ok(null)
    },
    'deletion:start': async ({ planId }) => {
      const open = openAccount()
      if (!open?.isChecked) return fail({ kind: open ? 'not-checked' : 'not-connected' })
      return begun(await deletion.start(planId, open))
    },
    'deletion:pause': ({ runId }) => withRun(runId, (run) => run.pause()),
    'deletion:resume': ({ runId }) => withRun(runId, (run) => run.resume()),
    'deletion:stop': ({ runId }) => withRun(runId, (run) => run.stop()),
    'deletion:report-page': async ({ runId, offset }) => {
      const open = openAccount()
      return open ? deletion.reportPage(open, runId, offset) : fail({ kind: 'not-connected' })
    },
    'deletion:current': () => ok(deletion.current()),
    'deletion:runs': ({ account }) => forAccount(account, deletion.runs),
    'deletion:look-up': ({ account, runId }) =>
      whenChecked(account, (place) => deletion.lookUp(place, runId)),
    'deletion:go-on': ({ account, runId }) =>
      whenChecked(account, async (place) => begun(await deletion.goOn(place, runId))),
    'deletion:leave': ({ account, runId }) =>
      forAccount(account, (place) => deletion.leave(place, runId)),
    'deletion:plan-left': ({ account, runId }) =>
      whenChecked(account, (place) => deletion.planLeft(place, runId)),
    'deletion:export': ({ account, runId, format }) =>
      forAccount(account, async (place) => {
        const entries = await deletion.entries(place, runId)
        return entries.ok
          ? saveAs(
              `${words.exportName}-${runId.slice(0, 8)}.${format}`,
              exported(entries.value, format)
            )
          : entries
      }),
    'deletion:clear-history': ({ account }) => forAccount(account, deletion.clearHistory)
  }
}
