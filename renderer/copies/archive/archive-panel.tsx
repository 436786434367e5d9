import type { SavedCopy } from '@shared/copies/archive'
import { useMemo } from 'react'
import { Trouble } from '../../problems/trouble'
import { useDeletion, useLibrary } from '../../stores'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { SaveIcon } from '../../ui/icons'
import { Switch } from '../../ui/switch'
import { AgainQuestion } from '../again/again-question'
import { AgainRuns } from '../again/again-runs'
import { ChooseLine } from '../again/choose'
import { useAgain } from '../again/use-again'
import { useCopies } from '../use-copies'
import { CheckLine } from './check-line'
import { Copies } from './copies-list'
import { isLost } from './marks'
import { useArchive } from './use-archive'
import { archiveText, words } from './words'
import '../copies.css'

/** The archive of the account: what is in it, and whether it is still whole. */
export function ArchivePanel() {
  const { saved, revision, problem } = useArchive((state) => state)
  const { setup, show, chooseFolder, setPrompts } = useCopies((state) => state)
  const plan = useAgain((state) => state.plan)
  // What Kling made cannot be uploaded again as what it was.
  const isOfUploads = useLibrary((state) => state.kind === 'uploads')
  const step = useDeletion((state) => state.step)
  const progress = step.kind === 'running' && step.progress.copies
  const copies = useMemo(() => [...(saved?.values() ?? [])].sort(inOrder), [saved])

  return (
    <>
      <p>{words.hint}</p>
      {problem && <Trouble problem={problem} meaning={words.failed} />}
      {setup && setup.folder !== null && (
        <article className="card" aria-label={words.copies}>
          <p>{archiveText(copies, setup.folder)}</p>
          {setup.path && <p className="copies-path">{setup.path}</p>}
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
      {progress && <p role="status">{words.runningNow(progress.fetched + progress.there)}</p>}
      {saved && copies.length === 0 && !problem && !progress && (
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

/** What was lost comes first, then the newest upload: by its day the user looks for it. */
const inOrder = (a: SavedCopy, b: SavedCopy): number =>
  Number(isLost(b.state)) - Number(isLost(a.state)) ||
  (b.createdAt ?? 0) - (a.createdAt ?? 0) ||
  b.savedAt - a.savedAt
