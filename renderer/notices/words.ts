export const words = {
  title: 'Problems with Kling Sweep’s own files',
  continues: 'Kling Sweep continues without its contents.',
  lasts: 'Your changes last until you quit, but may not be there next time.',
  dismiss: 'Dismiss'
} as const
