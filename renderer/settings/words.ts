import { inLocale } from '@shared/language/locale'
import { table } from '@shared/language/tables'
import type { Provisioning, ProvisioningPlace } from '@shared/program'
import type { Density, Theme } from '@shared/settings'
import { common } from '../ui/words'

export const words = table('settings', {
  atOnce: 'Changes apply immediately.',
  appearance: 'Appearance',
  language: 'Language',
  systemLanguage: 'Match system',
  languageHint: 'The window and the menu change at once.',
  /** Of what Chromium says: electron/main/start/language.ts. */
  languageLater: 'Date fields and the player follow at the next start.',
  theme: 'Theme',
  themes: { system: 'Match system', light: 'Light', dark: 'Dark' } satisfies Record<Theme, string>,
  density: 'Thumbnail size',
  densities: { small: 'Small', medium: 'Medium', large: 'Large' } satisfies Record<Density, string>,
  pace: 'Deleting and loading',
  notifications: 'Notifications',
  notify: 'When a deletion ends in the background',
  notifyHint: 'Shows the results in a system notification, without names, prompts or accounts.',
  keyboard: 'Keyboard',
  playOnHover: 'Play clips under the mouse',
  playOnHoverHint: 'Without sound, while the mouse rests on one. Never with reduced motion.',
  singleKeys: 'Single-key shortcuts',
  singleKeysHint:
    'Letters, digits and signs, such as K and ?, act without Ctrl or ⌘. Turn them off if you dictate, or press keys by accident.',
  parallel: 'Requests at the same time',
  parallelHint:
    'For loading and deleting. One is gentlest on the service. More is faster, and drops back to one while the service is busy.',
  pageSize: 'Page size',
  pageSizeHint:
    'For loading the library. Larger is faster; smaller helps if a slow connection keeps dropping. A size the service refuses is reduced automatically.',
  token: 'Account and token',
  kept: 'Token',
  keptIn: {
    keychain: 'Stored in this computer’s keychain.',
    session: 'Kept in memory until you quit. You will be asked for it again.',
    demo: 'Not needed: this is the demo library.'
  },
  service: 'Service',
  about: 'About Kling Sweep',
  version: 'Version',
  newVersions: 'Tell me of new versions',
  newVersionsHint: 'Looks once at each start, and sends nothing about you. Nothing is downloaded.',
  newVersionsAsk: 'Tell me of new versions?',
  newVersionsYes: 'Tell me',
  newVersionsNo: 'No, thanks',
  newer: (version: string) => `Version ${version} is available.`,
  runtime: 'Runs on',
  system: 'System',
  provisioned: 'Set by your organisation',
  presetMark: 'Preset by your organisation.',
  preset: {
    endpoint: 'service address',
    emails: 'accounts',
    parallel: 'requests at the same time',
    pageSize: 'page size',
    theme: 'theme',
    density: 'thumbnail size',
    notify: 'notifications'
  },
  data: 'Your data on this computer',
  dataHint:
    'Settings, selections, saved library lists, keep lists, saved filters, what Kling made and from what, thumbnails and the record of every deletion. The token is not among them: it is in the keychain.',
  openData: 'Open data folder',
  openLogs: 'Open log folder',
  copyDiagnostics: 'Copy diagnostics',
  copied: 'Copied to the clipboard.',
  diagnosticsHint:
    'Versions, settings and the last lines of the log, without your token, e-mail addresses, names or prompts.',
  startOver: 'Start over',
  startOverHint:
    'Removes everything Kling Sweep has stored on this computer and in its keychain. What you have at Kling stays as it is.',
  removeEverythingAsk: 'Remove everything…',
  notWhileRunning: 'Not available while a deletion is running.',
  removeTitle: 'Remove everything Kling Sweep has stored?',
  removeLead: 'This permanently removes from this computer:',
  removeList: [
    'The API token in the keychain',
    'Settings and the accounts you opened',
    'Selections, saved library lists, keep lists and saved filters',
    'Suggestions you put away, and your answers about duplicates',
    'What Kling made, and from what',
    'Thumbnails',
    'The record and history of all deletions, and of what was uploaded again',
    'Logs'
  ],
  removeStays:
    'What you have at Kling is not touched. Copies that you saved stay in your folder, and so do other files in the data folder. Kling Sweep then starts as if newly installed.',
  removedNothing: 'Nothing was removed.',
  removedInPart: 'Some of it could not be removed. The rest is gone.',
  removeEverything: 'Remove everything',
  removing: 'Removing…',
  notStored: 'Your choice could not be saved and lasts only until you quit.',
  found: {
    named: 'It was named when Kling Sweep was started.',
    system: 'It is in this computer’s managed settings.',
    beside: 'It is beside the program.'
  } satisfies Record<ProvisioningPlace, string>,
  passedOver: 'Another one, beside the program, is not used.',
  presetNothing: 'Nothing is preset.',
  presetSome: (names: string) => `Preset: ${names}.`,
  /** The file's path stands in its middle. */
  provisionedBy: <T>(file: T): readonly (string | T)[] => [
    'Your own choices here take precedence. Configuration file: ',
    file,
    '.'
  ]
})

/** "It is in this computer’s managed settings. Another one, beside the program, is not used." */
export const whereFound = ({ place, passedOver }: Provisioning): string =>
  common.sentences([words.found[place], passedOver.includes('beside') && words.passedOver])

const list = inLocale(
  (locale) => new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' })
)

/** "Preset: theme and notifications." */
export const presets = (names: readonly string[]): string =>
  names.length === 0 ? words.presetNothing : words.presetSome(list().format(names))
