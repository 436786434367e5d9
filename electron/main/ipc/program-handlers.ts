import type { Endpoint } from '@shared/account'
import { fail, ok } from '@shared/problem'
import { type Folder, PAGE_ERRORS_PER_SESSION, type ProgramFacts } from '@shared/program'
import type { AccountsFile } from '../../accounts/accounts-file'
import { ensureFolder } from '../../files/files'
import type { Log } from '../../log/log'
import type { Redactor } from '../../log/redact'
import type { SettingsFile } from '../../settings/settings'
import { diagnosticsOf } from '../upkeep/diagnostics'
import type { NewerVersion } from '../upkeep/newer-version'
import type { Removal } from '../upkeep/remove-everything'
import type { CopyText } from '../window/clipboard'
import type { WhenIdle } from './guards'
import type { HandlersOf } from './handlers-of'

interface Options {
  readonly facts: ProgramFacts
  readonly newerVersion: NewerVersion
  readonly endpoint: Endpoint
  readonly settings: Pick<SettingsFile, 'get'>
  readonly accounts: Pick<AccountsFile, 'get'>
  readonly log: Log
  readonly redactor: Redactor
  readonly whenIdle: WhenIdle
  readonly removeEverything: Removal
  readonly pathOf: (folder: Folder) => string
  /** Electron's `shell.openPath`: an empty text, or the system's words about why not. */
  readonly openPath: (path: string) => Promise<string>
  readonly copyText: CopyText
}

/** What the program tells of itself, and what it does with its own folders. */
export function programHandlers({
  facts,
  newerVersion,
  endpoint,
  settings,
  accounts,
  log,
  redactor,
  whenIdle,
  removeEverything,
  pathOf,
  openPath,
  copyText
}: Options): HandlersOf<'program' | 'log'> {
  let pageErrors = 0

  return {
    'program:facts': () => ok(facts),
    'program:newer-version': async () => ok(await newerVersion()),

    'program:open-folder': async ({ folder }) => {
      const path = pathOf(folder)
      const made = await ensureFolder(path)
      if (!made.ok) return made
      const refusal = await openPath(path)
      return refusal === ''
        ? ok(null)
        : fail({ kind: 'file-failed', code: 'no program for it', what: 'open' })
    },

    'program:copy-diagnostics': async () => {
      const lines = await log.recent()
      const book = accounts.get()
      return copyText(
        diagnosticsOf({ facts, endpoint, settings: settings.get(), book, lines, redactor })
      )
    },

    'program:remove-everything': () => whenIdle(removeEverything),

    'log:page-error': (error) => {
      pageErrors += 1
      if (pageErrors <= PAGE_ERRORS_PER_SESSION) log.write({ event: 'page-error', ...error })
      return ok(null)
    }
  }
}
