export const words = {
  date: 'Date'
} as const
