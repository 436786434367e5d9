import type { SavedCopy } from '@shared/copies/archive'
import { type PlannedAsset, RECORDS_PER_MESSAGE } from '@shared/deletion'
import { ok } from '@shared/problem'
import { useCallback, useMemo, useState } from 'react'
import { FrozenList } from '../../deletion/lists/frozen-list'
import { useLibrary } from '../../stores'
import { SearchIcon } from '../../ui/icons'
import { ChooseBox } from '../again/choose'
import { pictureOf } from '../picture-of'
import { isLost } from './marks'
import { copyText, words, workCopyText } from './words'

type Entry = SavedCopy & PlannedAsset & { readonly file: string }

/** Every copy of the archive, and a search among them. */
export function Copies({ copies }: { copies: readonly SavedCopy[] }) {
  const isOfUploads = useLibrary((state) => state.kind === 'uploads')
  const catalog = useLibrary((state) => state.catalog)
  const [search, setSearch] = useState('')
  /** By the name it was uploaded with as well, as far as it was listed in this session. */
  const found = useMemo(() => {
    const sought = search.trim().toLowerCase()
    return copies
      .map((copy): Named => ({ copy, uploaded: catalog.nameOf(catalog.indexOf(copy.id)) }))
      .filter(({ copy, uploaded }) =>
        [copy.name, copy.id, uploaded].some((text) => text.toLowerCase().includes(sought))
      )
  }, [copies, catalog, search])
  const load = useCallback(
    async (offset: number) =>
      ok(
        found.slice(offset, offset + RECORDS_PER_MESSAGE).map(
          ({ copy, uploaded }): Entry => ({
            ...copy,
            ...pictureOf(catalog, copy),
            name: uploaded || copy.name,
            file: copy.name
          })
        )
      ),
    [found, catalog]
  )
  return (
    <>
      <label className="searchfield">
        <SearchIcon />
        <span data-room={words.search}>
          <input
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            value={search}
            onChange={({ target }) => setSearch(target.value)}
          />
        </span>
      </label>
      <FrozenList
        key={search}
        label={words.list}
        total={found.length}
        load={load}
        note={isOfUploads ? uploadNoteOf : workNoteOf}
      />
    </>
  )
}

interface Named {
  readonly copy: SavedCopy
  readonly uploaded: string
}

const note = (copy: Entry, text: string) => (
  <span className={isLost(copy.state) ? 'note note-unknown' : 'note'}>
    {text}
    {copy.file !== copy.name && <small>{copy.file}</small>}
  </span>
)

const workNoteOf = (copy: Entry) => note(copy, workCopyText(copy))

const uploadNoteOf = (copy: Entry) => (
  <>
    {note(copy, copyText(copy))}
    <ChooseBox copy={copy} />
  </>
)
