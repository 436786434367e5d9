import type { SavedCopy } from '@shared/copies/archive'
import { type PlannedAsset, RECORDS_PER_MESSAGE } from '@shared/deletion'
import { ok } from '@shared/problem'
import { useCallback, useMemo } from 'react'
import { FrozenList } from '../../deletion/lists/frozen-list'
import { Trouble } from '../../problems/trouble'
import { useLibrary } from '../../stores'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { SaveIcon } from '../../ui/icons'
import { Switch } from '../../ui/switch'
import { AgainQuestion } from '../again/again-question'
import { AgainRuns } from '../again/again-runs'
import { ChooseBox, ChooseLine } from '../again/choose'
import { useAgain } from '../again/use-again'
import { pictureOf } from '../picture-of'
import { useCopies } from '../use-copies'
import { CheckLine } from './check-line'
import { isLost } from './marks'
import { useArchive } from './use-archive'
import { archiveText, copyText, words, workCopyText } from './words'
import '../copies.css'

/** The archive of the account: what is in it, and whether it is still whole. */
export function ArchivePanel() {
  const { saved, revision, problem } = useArchive((state) => state)
  const { setup, show, chooseFolder, setPrompts } = useCopies((state) => state)
  const plan = useAgain((state) => state.plan)
  // What Kling made cannot be uploaded again as what it was.
  const isOfUploads = useLibrary((state) => state.kind === 'uploads')
  // What was lost comes first.
  const copies = useMemo(() => {
    const all = [...(saved?.values() ?? [])]
    return [
      ...all.filter(({ state }) => isLost(state)),
      ...all.filter(({ state }) => !isLost(state))
    ]
  }, [saved])

  return (
    <>
      <p>{words.hint}</p>
      {problem && <Trouble problem={problem} meaning={words.failed} />}
      {setup && setup.folder !== null && (
        <article className="card" aria-label={words.copies}>
          <p>{archiveText(copies, setup.folder)}</p>
          <div className="card-actions">
            <Button onClick={() => void show(null)}>{words.showFolder}</Button>
            <Button look="quiet" onClick={() => void chooseFolder()}>
              {words.change}
            </Button>
          </div>
          {!isOfUploads && (
            <Switch
              label={words.prompts}
              hint={words.promptsHint}
              checked={setup.prompts ?? false}
              onChange={setPrompts}
            />
          )}
          {copies.length > 0 && <CheckLine />}
          {copies.length > 0 && isOfUploads && <ChooseLine copies={copies} />}
        </article>
      )}
      {isOfUploads && <AgainRuns />}
      {isOfUploads && plan && <AgainQuestion plan={plan} />}
      {saved && copies.length === 0 && !problem && (
        <EmptyState icon={<SaveIcon />} title={words.emptyTitle} hint={words.emptyHint} />
      )}
      {/* The list keeps the pages that it has read. */}
      {copies.length > 0 && (
        <div className="archive">
          <Copies key={revision} copies={copies} />
        </div>
      )}
    </>
  )
}

type Entry = SavedCopy & PlannedAsset

function Copies({ copies }: { copies: readonly SavedCopy[] }) {
  const isOfUploads = useLibrary((state) => state.kind === 'uploads')
  const catalog = useLibrary((state) => state.catalog)
  const load = useCallback(
    async (offset: number) =>
      ok(
        copies
          .slice(offset, offset + RECORDS_PER_MESSAGE)
          .map((copy): Entry => ({ ...copy, ...pictureOf(catalog, copy) }))
      ),
    [copies, catalog]
  )
  return (
    <FrozenList
      label={words.list}
      total={copies.length}
      load={load}
      note={isOfUploads ? uploadNoteOf : workNoteOf}
    />
  )
}

const note = (copy: Entry, text: string) => (
  <span className={isLost(copy.state) ? 'note note-unknown' : 'note'}>{text}</span>
)

const workNoteOf = (copy: Entry) => note(copy, workCopyText(copy))

const uploadNoteOf = (copy: Entry) => (
  <>
    {note(copy, copyText(copy))}
    <ChooseBox copy={copy} />
  </>
)
