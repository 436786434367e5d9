import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../../../renderer/library/catalog/catalog'
import { groupsOf, startOfGroup } from '../../../../renderer/library/catalog/grouping'
import { asset } from '../../../support/page/filter-model'

describe('the groups of a list by date', () => {
  it('are local months, local days, or none', () => {
    const catalog = createCatalog()
    const late = new Date(2026, 0, 31, 23, 59).getTime()
    const next = new Date(2026, 1, 1).getTime()
    catalog.take([
      asset(0, { createdAt: late }),
      asset(1, { createdAt: next }),
      asset(2, { createdAt: null })
    ])

    const days = [...(groupsOf(catalog, 'day') ?? [])]
    expect(days.map((day) => startOfGroup(day, 'day'))).toEqual([
      new Date(2026, 0, 31).getTime(),
      next,
      null
    ])
    const months = [...(groupsOf(catalog, 'month') ?? [])].slice(0, 3)
    expect(months.map((month) => startOfGroup(month, 'month'))).toEqual([
      new Date(2026, 0, 1).getTime(),
      next,
      null
    ])
    expect(groupsOf(catalog, 'none')).toBeNull()
  })
})
