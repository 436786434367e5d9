import type { RunProgress } from '@shared/deletion'
import { fail, ok, type Result } from '@shared/problem'
import type { Preferences } from '@shared/settings'
import type { Deletion } from '../deletion/deletion'
import { exported } from '../deletion/export'
import type { Run } from '../deletion/run'
import { DEMO_ASSETS } from '../demo/server'
import { ofAccount } from '../library/library'
import type { Selections } from '../library/selections'
import type { Connecting } from './connection'
import type { Handlers } from './ipc'
import type { Manners } from './manners'
import type { SettingsFile } from './settings'
import { words } from './words'
import type { Workspace } from './workspace'

interface Options {
  readonly connecting: Connecting
  readonly deletion: Deletion
  /** The open account, null while there is none. */
  readonly workspace: () => Workspace | null
  readonly demoAssets: number | null
  readonly settings: SettingsFile
  readonly selections: Selections
  readonly manners: Manners
  readonly onPreferences: (preferences: Preferences) => void
  readonly closeWindow: () => void
  /** Asks the user where to; false when the user chose no place. */
  readonly saveAs: (name: string, text: string) => Promise<Result<boolean>>
}

/** What each request of the page leads to. */
export function createHandlers({
  connecting,
  deletion,
  workspace,
  demoAssets,
  settings,
  selections,
  manners,
  saveAs,
  ...options
}: Options): Handlers {
  const whenIdle = <T>(act: () => Promise<Result<T>>): Promise<Result<T>> | Result<T> => (deletion.isRunning() ? fail({ kind: 'run-active' }) : act())
  const withRun = (runId: string, act: (run: Run) => void): Result<null> => {
    const run = deletion.run(runId)
    if (!run.ok) return run
    act(run.value)
    return ok(null)
  }

  /** For the open account. A page that still speaks of another one gets nothing. */
  const inPlace = async <T>(account: string, act: (place: Workspace) => Promise<Result<T>>): Promise<Result<T>> => {
    const open = workspace()
    return open?.account === account ? act(open) : fail({ kind: 'not-connected' })
  }
  const begun = (started: Result<RunProgress>): Result<RunProgress> => {
    if (started.ok) manners.progress(started.value)
    return started
  }

  return {
    'connection:get': async () => ok(await connecting.get()),
    'connection:connect': (input) => whenIdle(() => connecting.connect(input)),
    'connection:check': () => whenIdle(connecting.check),
    'connection:disconnect': () => whenIdle(async () => ok(await connecting.disconnect())),
    'connection:demo': () => whenIdle(() => connecting.demo(demoAssets ?? DEMO_ASSETS)),
    'account:open': ({ email }) => whenIdle(() => connecting.open(email)),
    'settings:get': () => ok(settings.get().preferences),
    'settings:change': async (preferences) => {
      const stored = await settings.update((before) => ({ ...before, preferences }))
      options.onPreferences(preferences)
      return stored.ok ? ok(preferences) : stored
    },
    'selection:load': ({ account }) => inPlace(account, ({ key }) => selections.load(key)),
    'selection:save': ({ account, ids }) => inPlace(account, ({ key }) => selections.save(key, ids)),
    'window:close': async () => {
      await deletion.settle()
      options.closeWindow()
      return ok(null)
    },
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
    'deletion:start': async ({ planId }) => {
      const open = workspace()
      return open ? begun(await deletion.start(planId, open)) : fail({ kind: 'not-connected' })
    },
    'deletion:pause': ({ runId }) => withRun(runId, (run) => run.pause()),
    'deletion:resume': ({ runId }) => withRun(runId, (run) => run.resume()),
    'deletion:stop': ({ runId }) => withRun(runId, (run) => run.stop()),
    'deletion:report-page': async ({ runId, offset }) => {
      const open = workspace()
      return open ? deletion.reportPage(open, runId, offset) : fail({ kind: 'not-connected' })
    },
    'deletion:current': () => ok(deletion.current()),
    'deletion:runs': ({ account }) => inPlace(account, deletion.runs),
    'deletion:look-up': ({ account, runId }) => inPlace(account, (place) => deletion.lookUp(place, runId)),
    'deletion:go-on': ({ account, runId }) => inPlace(account, async (place) => begun(await deletion.goOn(place, runId))),
    'deletion:leave': ({ account, runId }) => inPlace(account, (place) => deletion.leave(place, runId)),
    'deletion:plan-left': ({ account, runId }) => inPlace(account, (place) => deletion.planLeft(place, runId)),
    'deletion:export': ({ account, runId, format }) =>
      inPlace(account, async (place) => {
        const entries = await deletion.entries(place, runId)
        return entries.ok ? saveAs(`${words.exportName}-${runId.slice(0, 8)}.${format}`, exported(entries.value, format)) : entries
      }),
    'deletion:clear-history': ({ account }) => inPlace(account, deletion.clearHistory)
  }
}
