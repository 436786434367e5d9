import { type PlannedAsset, RECORDS_PER_MESSAGE } from '@shared/deletion'
import { formatNumber } from '@shared/language/count'
import type { Result } from '@shared/problem'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useDescription } from '../../libraries/description'
import { AssetName } from '../../library/asset-name'

/** Of a line whose note is short. */
const LINE_HEIGHT = 44

export interface FrozenListProps<T extends PlannedAsset> {
  readonly label: string
  readonly total: number
  /** Reads `RECORDS_PER_MESSAGE` entries from main, beginning at an offset. */
  readonly load: (offset: number) => Promise<Result<readonly T[]>>
  readonly note?: (entry: T, index: number) => ReactNode
}

/**
 * A long list held by main. It loads only the pages scrolled to and renders only the lines on the
 * screen.
 */
export function FrozenList<T extends PlannedAsset>({
  label,
  total,
  load,
  note
}: FrozenListProps<T>) {
  const { ListPicture, words } = useDescription()
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 6
  })

  const items = virtual.getVirtualItems()
  const pages = usePages(load, items[0]?.index ?? 0, items.at(-1)?.index ?? 0)

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region needs a tab stop
    <section ref={scroller} className="frozen-list" aria-label={label} tabIndex={0}>
      <ul style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const entry = pages.get(Math.floor(index / RECORDS_PER_MESSAGE))?.[
            index % RECORDS_PER_MESSAGE
          ]

          return (
            <li
              key={index}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={total}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)`, minHeight: LINE_HEIGHT }}
            >
              <span className="frozen-number">{formatNumber(index + 1)}</span>
              {entry && (
                <>
                  <span className="frozen-picture">
                    <ListPicture asset={entry} />
                  </span>
                  <span className="frozen-name">
                    <AssetName name={entry.name} />
                    <small>{words.deletion.about(entry)}</small>
                  </span>
                  {note?.(entry, index)}
                </>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Loads the pages with the entries from `first` to `last`; returns all pages loaded so far. */
function usePages<T>(
  load: FrozenListProps<T & PlannedAsset>['load'],
  first: number,
  last: number
): ReadonlyMap<number, readonly T[]> {
  const [pages, setPages] = useState<ReadonlyMap<number, readonly T[]>>(new Map())
  const asked = useRef(new Set<number>())

  useEffect(() => {
    const from = Math.floor(first / RECORDS_PER_MESSAGE)
    const to = Math.floor(last / RECORDS_PER_MESSAGE)
    for (let page = from; page <= to; page += 1) {
      if (asked.current.has(page)) continue

      asked.current.add(page)
      void load(page * RECORDS_PER_MESSAGE).then((answer) => {
        if (answer.ok) setPages((before) => new Map(before).set(page, answer.value))
        // Allows another attempt when it is scrolled to again.
        else asked.current.delete(page)
      })
    }
  }, [load, first, last])

  return pages
}
