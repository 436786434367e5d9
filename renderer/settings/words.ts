import type { Density, Theme } from '@shared/settings'

export const words = {
  title: 'Settings',
  appearance: 'Appearance',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' } satisfies Record<Theme, string>,
  density: 'Size of the pictures',
  densities: { small: 'Small', medium: 'Medium', large: 'Large' } satisfies Record<Density, string>,
  deleting: 'Deleting',
  notify: 'Tell me when a deletion ends in the background',
  notifyHint: 'A notification of the system with the numbers; no names of assets or accounts.',
  parallel: 'Requests at the same time',
  parallelHint: 'One is gentle on the service. More is faster, and falls back to one by itself when the service is busy.',
  token: 'API token',
  kept: 'Where it is kept',
  keptIn: {
    keychain: 'In this computer’s keychain.',
    session: 'In memory, until the program ends. It will be asked for again.',
    demo: 'There is none: this is the demo library.'
  },
  service: 'Service',
  account: 'Account',
  about: 'About this program',
  notStored: 'The choice holds until the program ends, but could not be stored.',
  generatedTitle: 'Where is what Kling made?',
  generated:
    'This program lists what was uploaded to Kling: the pictures, clips and sounds you brought. What Kling generated for you is kept apart from them. It is not listed, and not deleted, here: open Kling itself to see and delete it. Deleting an upload leaves everything that was generated from it as it is.'
} as const
