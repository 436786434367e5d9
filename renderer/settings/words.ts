import { once } from '@shared/once'
import type { Density, Theme } from '@shared/settings'

export const words = {
  title: 'Settings',
  atOnce: 'Everything takes effect at once.',
  appearance: 'Appearance',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' } satisfies Record<Theme, string>,
  density: 'Size of the pictures',
  densities: { small: 'Small', medium: 'Medium', large: 'Large' } satisfies Record<Density, string>,
  pace: 'Deleting and listing',
  notifications: 'Notifications',
  notify: 'When a deletion ends in the background',
  notifyHint: 'A notification of the system with the numbers; no names of assets or accounts.',
  parallel: 'Requests at the same time',
  parallelHint:
    'For deleting. One is gentle on the service. More is faster, and falls back to one by itself when the service is busy.',
  pageSize: 'Assets per page',
  pageSizeHint:
    'For listing. The most is the fastest; fewer help where a slow connection breaks off. A size the service refuses is made smaller by itself.',
  token: 'Account and token',
  kept: 'Where it is kept',
  keptIn: {
    keychain: 'In this computer’s keychain.',
    session: 'In memory, until the program ends. It will be asked for again.',
    demo: 'There is none: this is the demo library.'
  },
  service: 'Service',
  account: 'Account',
  about: 'About this program',
  version: 'Version',
  runtime: 'Runs in',
  system: 'System',
  provisioned: 'Set by your organisation',
  provisionedBy: 'What you choose here wins. The file is',
  presetMark: 'Preset by your organisation.',
  preset: {
    endpoint: 'the address of the service',
    emails: 'the accounts it offers',
    parallel: 'how many requests go out at the same time',
    pageSize: 'how many assets are on a page',
    theme: 'the theme',
    density: 'the size of the pictures',
    notify: 'notifications'
  },
  data: 'Your data on this computer',
  dataHint:
    'Settings, selections, kept listings, keep lists, saved filters, small pictures, and the record of every deletion. The token is not among them: it is in the keychain.',
  openData: 'Open data folder',
  openLogs: 'Open log folder',
  copyDiagnostics: 'Copy diagnostics',
  copied: 'Copied to the clipboard.',
  diagnosticsHint:
    'Versions, settings and the last lines of the log, without token, e-mail addresses and asset names.',
  startOver: 'Start over',
  startOverHint:
    'Removes everything this program has stored on this computer and in its keychain. Your assets at Kling stay as they are.',
  removeEverythingAsk: 'Remove everything…',
  notWhileRunning: 'Not while a deletion is running.',
  removeTitle: 'Remove everything Kling Sweep has stored?',
  removeLead: 'This goes for good, from this computer:',
  removeList: [
    'The API token in the keychain',
    'Settings and the accounts you opened',
    'Selections, kept listings, keep lists and saved filters',
    'The small pictures',
    'The record and the history of all deletions',
    'The logs'
  ],
  removeStays:
    'Your assets at Kling are not touched. Files of others in the data folder stay. Afterwards the program is as at its first start.',
  removedNothing: 'Nothing was removed.',
  removedInPart: 'Some of it could not be removed. The rest is gone.',
  removeEverything: 'Remove everything',
  removing: 'Removing…',
  cancel: 'Cancel',
  close: 'Close',
  notStored: 'The choice holds until the program ends, but could not be stored.',
  generatedTitle: 'Where is what Kling made?',
  generatedShort: 'Kept apart from what you uploaded: not listed and not deleted here.',
  readMore: 'Read more',
  generated:
    'This program lists what was uploaded to Kling: the pictures, clips and sounds you brought. What Kling generated for you is kept apart from them. It is not listed, and not deleted, here: open Kling itself to see and delete it. Deleting an upload leaves everything that was generated from it as it is.'
} as const

const list = once(() => new Intl.ListFormat(undefined, { style: 'long', type: 'conjunction' }))

/** "The theme and notifications are preset." */
export function presets(names: readonly string[]): string {
  const text = list().format(names)
  return names.length === 0 ? 'Nothing is preset.' : `Preset: ${text}.`
}
