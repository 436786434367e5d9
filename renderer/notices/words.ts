import { table } from '@shared/language/tables'
export const words = table('notices', {
  title: 'Problems with Kling Sweep’s own files',
  continues: 'Kling Sweep continues without its contents.',
  lasts: 'Your changes last until you quit, but may not be there next time.',
  dismiss: 'Dismiss'
})
