export const words = {
  title: 'About the program’s own files',
  goesOn: 'The program goes on without what was in it.',
  holds: 'What you choose and do holds until the program ends, but may not be there next time.',
  dismiss: 'Understood'
} as const
