import { join } from 'node:path'
import type { Endpoint } from '@shared/account'
import { fail, ok } from '@shared/problem'
import { type Folder, PAGE_ERRORS_PER_SESSION, type ProgramFacts } from '@shared/program'
import type { Clipboard, Shell } from 'electron'
import type { AccountsFile } from '../../accounts/accounts-file'
import { ensureFolder } from '../../files/files'
import { LOG_FOLDER, type Log } from '../../log/log'
import type { Redactor } from '../../log/redact'
import type { SettingsFile } from '../../settings/settings'
import { diagnosticsOf } from '../upkeep/diagnostics'
import type { Removal } from '../upkeep/remove-everything'
import type { HandlersOf, WhenIdle } from './handlers'

/** What the program tells of itself, and what it does with its own folders. */
export interface Program {
  readonly facts: ProgramFacts
  readonly endpoint: Endpoint
  readonly dataFolder: string
  readonly accounts: Pick<AccountsFile, 'get'>
  readonly log: Log
  readonly redactor: Redactor
  readonly shell: Pick<Shell, 'openPath'>
  readonly clipboard: Pick<Clipboard, 'writeText'>
  readonly removeEverything: Removal
}

interface Options {
  readonly program: Program
  readonly settings: SettingsFile
  readonly whenIdle: WhenIdle
}

export function programHandlers({
  program,
  settings,
  whenIdle
}: Options): HandlersOf<'program' | 'log'> {
  const { facts, endpoint, dataFolder, accounts, log, redactor, shell, clipboard } = program
  const paths: Readonly<Record<Folder, string>> = {
    data: dataFolder,
    logs: join(dataFolder, LOG_FOLDER)
  }
  let pageErrors = 0
  return {
    'program:facts': () => ok(facts),
    'program:open-folder': async ({ folder }) => {
      const made = await ensureFolder(paths[folder])
      if (!made.ok) return made
      // Electron answers an empty text, or the system's words about why not.
      const refusal = await shell.openPath(paths[folder])
      return refusal === ''
        ? ok(null)
        : fail({ kind: 'file-failed', code: 'no program for it', what: 'open' })
    },
    'program:copy-diagnostics': async () => {
      const lines = await log.recent()
      const text = diagnosticsOf({
        facts,
        endpoint,
        settings: settings.get(),
        book: accounts.get(),
        lines,
        redactor
      })
      return clipboard.writeText(text).then(
        () => ok(null),
        () => fail({ kind: 'file-failed', code: 'the clipboard', what: 'copy' })
      )
    },
    'program:remove-everything': () => whenIdle(program.removeEverything),
    'log:page-error': (error) => {
      pageErrors += 1
      if (pageErrors <= PAGE_ERRORS_PER_SESSION) log.write({ event: 'page-error', ...error })
      return ok(null)
    }
  }
}
