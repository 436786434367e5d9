import type { SavingEntry } from '@shared/copies/saving'
import { type PlannedAsset, RECORDS_PER_MESSAGE } from '@shared/deletion'
import { ok, type Result } from '@shared/problem'
import { useCallback, useEffect, useState } from 'react'
import { FrozenList } from '../deletion/lists/frozen-list'
import { useLibrary } from '../stores'
import { pictureOf } from './picture-of'
import { useCopies } from './use-copies'
import { outcomeText, words } from './words'

type Entry = SavingEntry & PlannedAsset

interface Props {
  readonly total: number
  /** Some were not saved: these come first. */
  readonly isMixed: boolean
}

/** Every asset of "Save copies" and what became of it. */
export function SavedEntries({ total, isMixed }: Props) {
  const load = useEntries()
  const [sorted, setSorted] = useState<readonly Entry[] | null>(null)

  useEffect(() => {
    let isCurrent = true
    const collect = async (): Promise<void> => {
      const all: Entry[] = []
      for (let offset = 0; offset < total && isCurrent; offset += RECORDS_PER_MESSAGE) {
        const page = await load(offset)
        if (!page.ok) return
        all.push(...page.value)
      }
      if (isCurrent) setSorted(all.toSorted((a, b) => Number(isSaved(a)) - Number(isSaved(b))))
    }
    if (isMixed) void collect()
    return () => {
      isCurrent = false
    }
  }, [load, total, isMixed])

  const loadSorted = useCallback(
    async (offset: number) => ok(sorted?.slice(offset, offset + RECORDS_PER_MESSAGE) ?? []),
    [sorted]
  )
  if (isMixed && sorted === null) return <div className="frozen-list" />
  return (
    <FrozenList
      label={words.entries}
      total={total}
      load={isMixed ? loadSorted : load}
      note={noteOf}
    />
  )
}

/** Reads main's list, with what a picture needs. */
function useEntries(): (offset: number) => Promise<Result<readonly Entry[]>> {
  const read = useCopies((state) => state.reportPage)
  const catalog = useLibrary((state) => state.catalog)

  return useCallback(
    async (offset) => {
      const page = await read(offset)
      if (!page.ok) return page
      const value = page.value.map((entry): Entry => {
        return { ...entry, ...pictureOf(catalog, entry) }
      })
      return { ok: true, value }
    },
    [read, catalog]
  )
}

const isSaved = ({ outcome }: Entry): boolean => outcome !== null && outcome.kind !== 'unproved'

const noteOf = (entry: Entry) => (
  <span className={isSaved(entry) ? 'note' : 'note note-unproved'}>
    {outcomeText(entry.outcome)}
  </span>
)
