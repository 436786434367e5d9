import { inLocale } from '@shared/language/locale'
import { common } from './words'

// Numbers, dates and durations in the language of the words around them.

/** "Nov 22, 2026". In Portuguese, "22/11/2026": "22 de nov. de 2026" is too long for a column. */
const dateStyleOf = (locale: string): 'medium' | 'short' =>
  new Intl.Locale(locale).language === 'pt' ? 'short' : 'medium'

const day = inLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: dateStyleOf(locale) })
)
const dayAndTime = inLocale(
  (locale) =>
    new Intl.DateTimeFormat(locale, { dateStyle: dateStyleOf(locale), timeStyle: 'short' })
)
const monthAndYear = inLocale(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' })
)

export const formatDay = (epochMs: number | null): string =>
  epochMs === null ? common.noDate : day().format(epochMs)

/** A day, `2026-11-24`, as a date: "Nov 24, 2026". */
export function formatDate(isoDay: string): string {
  const [year = 0, month = 1, date = 1] = isoDay.split('-').map(Number)

  return day().format(new Date(year, month - 1, date))
}

export const formatTime = (epochMs: number): string => dayAndTime().format(epochMs)

/** Months since year 0 → "November 2026"; negative when unknown. */
export function formatMonth(month: number): string {
  return month < 0
    ? common.noDateHeading
    : monthAndYear().format(new Date(Math.floor(month / 12), month % 12))
}

/** "1:05", as media players write it; at least one second. */
export function formatDuration(durationMs: number): string {
  const seconds = Math.max(1, Math.round(durationMs / 1000))

  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
