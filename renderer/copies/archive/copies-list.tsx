import type { SavedCopy } from '@shared/copies/archive'
import { type PlannedAsset, RECORDS_PER_MESSAGE } from '@shared/deletion'
import { ok } from '@shared/problem'
import { useCallback, useMemo, useState } from 'react'
import { FrozenList } from '../../deletion/lists/frozen-list'
import { folded } from '../../library/catalog/folded'
import { soughtIn } from '../../library/filter/sought'
import { words as library } from '../../library/words'
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
    const sought = soughtIn(search).map(folded)
    return copies
      .map((copy): Named => ({ copy, uploaded: catalog.nameOf(catalog.indexOf(copy.id)) }))
      .filter(({ copy, uploaded }) => {
        const texts = [copy.name, copy.id, uploaded].map(folded)
        return texts.some((text) => sought.every((part) => text.includes(part)))
      })
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
      {/* Always there: text that arrives with its live region may not be announced. */}
      <p role="status">
        {found.length < copies.length &&
          (found.length === 0 ? library.noMatchTitle : words.shownOf(found.length, copies.length))}
      </p>
      {found.length > 0 && (
        <FrozenList
          key={search}
          label={words.list}
          total={found.length}
          load={load}
          note={isOfUploads ? uploadNoteOf : workNoteOf}
        />
      )}
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
