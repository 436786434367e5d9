import { formatNumber } from '@shared/language/count'
import { inLocale } from '@shared/language/locale'

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const
/** French counts in octets. */
const OCTETS = ['o', 'Ko', 'Mo', 'Go', 'To'] as const

const units = inLocale((locale) => (new Intl.Locale(locale).language === 'fr' ? OCTETS : UNITS))

/** "9.8 MB": in powers of 1,000, as disks are sold, with one decimal below 10. */
export function bytesText(bytes: number): string {
  let value = bytes
  let unit = 0
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000
    unit += 1
  }
  const rounded = unit > 0 && value < 9.95 ? Math.round(value * 10) / 10 : Math.round(value)
  return `${formatNumber(rounded)} ${units()[unit]}`
}
