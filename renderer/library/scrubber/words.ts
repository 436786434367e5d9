export const words = {
  date: 'Date',
  /** "November 2026: 105". */
  month: (month: string, assets: string): string => `${month}: ${assets}`
} as const
