import type { Grouping } from '@shared/library/look'
import type { Catalog } from './catalog'
import { NO_TIME } from './columns'

const DAYS_A_MONTH = 32
const MONTHS_A_YEAR = 12
const UNKNOWN = -1

/** By which numbers a list by date is divided, by index; null: not at all. */
export function groupsOf(catalog: Catalog, grouping: Grouping): Int32Array | null {
  switch (grouping) {
    case 'month':
      return catalog.columns().month
    case 'day':
      return daysOf(catalog)
    case 'none':
      return null
  }
}

/** The local days of all assets, as numbers; -1 when unknown. */
function daysOf(catalog: Catalog): Int32Array {
  const { created, month } = catalog.columns()
  const days = new Int32Array(catalog.size())
  for (let index = 0; index < days.length; index += 1) {
    const at = created[index] ?? NO_TIME
    days[index] =
      at === NO_TIME ? UNKNOWN : (month[index] ?? 0) * DAYS_A_MONTH + new Date(at).getDate()
  }
  return days
}

/** The month of a group; -1 when unknown. */
export const monthOfGroup = (group: number, grouping: Grouping): number =>
  group >= 0 && grouping === 'day' ? Math.floor(group / DAYS_A_MONTH) : group

/** The first moment of a group in epoch milliseconds; null when its date is unknown. */
export function startOfGroup(group: number, grouping: Grouping): number | null {
  if (group < 0) return null

  const isDay = grouping === 'day'
  const month = monthOfGroup(group, grouping)
  const day = isDay ? group % DAYS_A_MONTH : 1
  return new Date(Math.floor(month / MONTHS_A_YEAR), month % MONTHS_A_YEAR, day).getTime()
}
