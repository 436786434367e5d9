import { type Plan, RECORDS_PER_MESSAGE } from '@shared/deletion'
import { useEffect, useState } from 'react'
import { difference, EMPTY_SET, type IndexSet, setOf, size } from '../library/catalog/index-set'
import { useLibrary } from '../stores'
import { usePlanPages } from './lists/pages'

/**
 * How many of a plan's assets the filter hides (R4); null while they are being counted. Counts
 * main's frozen list rather than the selection, because "Retry what is left" plans assets that may
 * no longer be selected.
 */
export function useHidden({ planId, total }: Plan): number | null {
  const catalog = useLibrary((state) => state.catalog)
  const shown = useLibrary((state) => state.shown)
  const isFiltered = useLibrary(({ tally }) => shown.order.length < tally.all)
  const load = usePlanPages(planId)
  const [planned, setPlanned] = useState<IndexSet | null>(null)

  useEffect(() => {
    if (!isFiltered) return

    let isWanted = true
    const count = async (): Promise<void> => {
      const indices: number[] = []
      for (let offset = 0; offset < total && isWanted; offset += RECORDS_PER_MESSAGE) {
        const page = await load(offset)
        // The plan is gone; main says so when it is confirmed.
        if (!page.ok) return setPlanned(EMPTY_SET)
        for (const { id } of page.value) indices.push(catalog.indexOf(id))
      }
      if (isWanted) setPlanned(setOf(indices))
    }
    void count()

    return () => {
      isWanted = false
    }
  }, [isFiltered, total, load, catalog])

  if (!isFiltered) return 0
  return planned && size(difference(planned, shown.indices))
}
