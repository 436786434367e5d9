import { table } from '@shared/language/tables'

export const words = table('versions', {
  setting: 'Tell me of new versions',
  settingHint: 'Looks once at each start, and sends nothing about you. Nothing is downloaded.',
  ask: 'Tell me of new versions?',
  yes: 'Tell me',
  no: 'No, thanks',
  newer: (version: string) => `Version ${version} is available.`
})
