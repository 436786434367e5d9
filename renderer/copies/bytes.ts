import { formatNumber } from '@shared/language/count'

const UNITS = ['KB', 'MB', 'GB', 'TB'] as const

/** "9.8 MB": in powers of 1,000, as disks are sold, with one decimal below 10. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return `${formatNumber(bytes)} B`

  let value = bytes / 1000
  let unit = 0
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000
    unit += 1
  }
  const rounded = value < 9.95 ? Math.round(value * 10) / 10 : Math.round(value)
  return `${formatNumber(rounded)} ${UNITS[unit]}`
}
