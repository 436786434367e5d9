import type { SavingEntry } from '@shared/copies/saving'
import type { PlannedAsset } from '@shared/deletion'
import type { Result } from '@shared/problem'
import { useCallback } from 'react'
import { FrozenList } from '../deletion/lists/frozen-list'
import { useLibrary } from '../stores'
import { useCopies } from './use-copies'
import { outcomeText, words } from './words'

type Entry = SavingEntry & PlannedAsset

/** Every asset of "Save copies" and what became of it. */
export function SavedEntries({ total }: { total: number }) {
  const read = useCopies((state) => state.reportPage)
  const catalog = useLibrary((state) => state.catalog)

  const load = useCallback(
    async (offset: number): Promise<Result<readonly Entry[]>> => {
      const page = await read(offset)
      if (!page.ok) return page
      const value = page.value.map((entry): Entry => {
        const asset = catalog.at(catalog.indexOf(entry.id))
        const { durationMs = null, hasPicture = false } = asset ?? {}
        return { ...entry, durationMs, hasPicture }
      })
      return { ok: true, value }
    },
    [read, catalog]
  )

  return <FrozenList label={words.entries} total={total} load={load} note={noteOf} />
}

const noteOf = ({ outcome }: Entry) => (
  <span className={outcome?.kind === 'unproved' ? 'note note-unknown' : 'note'}>
    {outcomeText(outcome)}
  </span>
)
