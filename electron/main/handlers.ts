import { fail, ok, type Result } from '@shared/problem'
import type { Deletion } from '../deletion/deletion'
import type { Run } from '../deletion/run'
import { DEMO_ASSETS } from '../demo/server'
import { ofAccount } from '../library/library'
import type { Connecting } from './connection'
import type { Handlers } from './ipc'
import type { Workspace } from './workspace'

interface Options {
  readonly connecting: Connecting
  readonly deletion: Deletion
  /** The open account, null while there is none. */
  readonly workspace: () => Workspace | null
  readonly demoAssets: number | null
}

/** What each request of the page leads to. */
export function createHandlers({ connecting, deletion, workspace, demoAssets }: Options): Handlers {
  const whenIdle = <T>(act: () => Promise<Result<T>>): Promise<Result<T>> | Result<T> => (deletion.isRunning() ? fail({ kind: 'run-active' }) : act())
  const withRun = (runId: string, act: (run: Run) => void): Result<null> => {
    const run = deletion.run(runId)
    if (!run.ok) return run
    act(run.value)
    return ok(null)
  }

  return {
    'connection:get': async () => ok(await connecting.get()),
    'connection:connect': (input) => whenIdle(() => connecting.connect(input)),
    'connection:check': () => whenIdle(connecting.check),
    'connection:disconnect': () => whenIdle(async () => ok(await connecting.disconnect())),
    'connection:demo': () => whenIdle(() => connecting.demo(demoAssets ?? DEMO_ASSETS)),
    'account:open': ({ email }) => whenIdle(() => connecting.open(email)),
    'library:list': ({ account }) => {
      const library = ofAccount(workspace()?.library ?? null, account)
      if (!library.ok) return library
      deletion.clearPlans()
      return ok({ listingId: library.value.list() })
    },
    'library:cancel': () => {
      workspace()?.library.cancel()
      return ok(null)
    },
    'deletion:plan': ({ account, ids }) => {
      const library = ofAccount(workspace()?.library ?? null, account)
      return library.ok ? deletion.plan(library.value, ids) : library
    },
    'deletion:plan-page': ({ planId, offset }) => deletion.planPage(planId, offset),
    'deletion:discard': ({ planId }) => {
      deletion.discard(planId)
      return ok(null)
    },
    'deletion:start': ({ planId }) => {
      const open = workspace()
      return open ? deletion.start(planId, open.kling, open.library) : fail({ kind: 'not-connected' })
    },
    'deletion:pause': ({ runId }) => withRun(runId, (run) => run.pause()),
    'deletion:resume': ({ runId }) => withRun(runId, (run) => run.resume()),
    'deletion:stop': ({ runId }) => withRun(runId, (run) => run.stop()),
    'deletion:report-page': ({ runId, offset }) => deletion.reportPage(runId, offset)
  }
}
