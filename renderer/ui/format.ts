import { once } from '@shared/once'

// Numbers, dates and durations as the user's system writes them.

const number = once(() => new Intl.NumberFormat())
const day = once(() => new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }))
const dayAndTime = once(
  () => new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
)
const monthAndYear = once(
  () => new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric' })
)
const plural = once(() => new Intl.PluralRules())

export const formatNumber = (value: number): string => number().format(value)

export const formatDay = (epochMs: number | null): string =>
  epochMs === null ? 'date unknown' : day().format(epochMs)

/** A day, `2026-11-24`, as people write it. */
export function formatDate(isoDay: string): string {
  const [year = 0, month = 1, date = 1] = isoDay.split('-').map(Number)
  return day().format(new Date(year, month - 1, date))
}

export const formatTime = (epochMs: number): string => dayAndTime().format(epochMs)

/** A month counted from year 0 → "November 2026"; below 0: unknown. */
export function formatMonth(month: number): string {
  return month < 0
    ? 'Date unknown'
    : monthAndYear().format(new Date(Math.floor(month / 12), month % 12))
}

/** Minutes and seconds, the way players write them. A part of a second counts as one. */
export function formatDuration(durationMs: number): string {
  const seconds = Math.max(1, Math.round(durationMs / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** "1 asset", "1,037 assets". */
export function count(value: number, one: string, many: string): string {
  return `${formatNumber(value)} ${plural().select(value) === 'one' ? one : many}`
}

/** The number a person typed, with or without separators; null when it is none. */
export function readTypedNumber(text: string): number | null {
  const digits = text.replace(/[\s.,'’\u00a0\u202f]/g, '')
  return /^\d+$/.test(digits) ? Number(digits) : null
}
