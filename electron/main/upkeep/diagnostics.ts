import type { Endpoint } from '@shared/account'
import type { ProgramFacts } from '@shared/program'
import type { Settings } from '@shared/settings'
import type { Book } from '../../accounts/accounts-file'
import type { Redacted, Redactor } from '../../log/redact'

interface Options {
  readonly facts: ProgramFacts
  readonly endpoint: Endpoint
  readonly settings: Settings
  readonly book: Book
  readonly lines: readonly Redacted[]
  readonly redactor: Redactor
}

/**
 * What helps somebody who was not there: versions, settings without names or addresses, and the
 * last lines of the log.
 */
export function diagnosticsOf({
  facts,
  endpoint,
  settings,
  book,
  lines,
  redactor
}: Options): string {
  const opened = book.tokens.filter(({ lastAccount }) => lastAccount !== null).length
  const service = endpoint.custom ? 'another address than the built-in one' : 'the built-in address'
  const head = [
    `Kling Sweep ${facts.version}`,
    `Runs in: ${facts.runtime}`,
    `System: ${facts.system}`,
    `Service: ${service}`,
    `Tokens in the keychain: ${book.tokens.length}; with an account that was opened: ${opened}`,
    `Preferences: ${JSON.stringify(settings.preferences)}`,
    `Provisioning file: ${presetsOf(facts.provisioning)}`,
    `Last ${lines.length} lines of the log:`
  ]
  return [...head.map((line) => String(redactor.redact(line))), ...lines.map(String), ''].join('\n')
}

/** What the file presets, by key: e-mail addresses are not named. */
function presetsOf(provisioning: ProgramFacts['provisioning']): string {
  if (!provisioning) return 'none'
  const { endpoint, emails, preferences, place, passedOver } = provisioning
  const keys = [
    ...(endpoint === null ? [] : ['endpoint']),
    ...(emails.length > 0 ? ['emails'] : []),
    ...Object.keys(preferences)
  ]
  const unused = passedOver.length > 0 ? `, not used: ${passedOver.join(', ')}` : ''
  return `${place}${unused}; presets ${keys.join(', ') || 'nothing'}`
}
