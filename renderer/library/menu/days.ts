import type { Day } from '@shared/filters'

/** A moment's day in local time, as filters write it. */
export const dayOf = (moment: number): Day => written(new Date(moment))

/** The first and the last day of a moment's month, in local time. */
export function monthAround(moment: number): { readonly from: Day; readonly to: Day } {
  const date = new Date(moment)
  const [year, month] = [date.getFullYear(), date.getMonth()]
  return { from: written(new Date(year, month, 1)), to: written(new Date(year, month + 1, 0)) }
}

const written = (date: Date): Day =>
  [
    String(date.getFullYear()).padStart(4, '0'),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0')
  ].join('-')
