import type { Asset, WorkFacts } from '@shared/asset'
import { Suspense } from 'react'
import { ViewerCopy } from '../../copies/archive/viewer-copy'
import { words as libraryWords } from '../../library/words'
import { CopyId } from '../../media/viewer/copy-id'
import { Fact } from '../../media/viewer/facts'
import { words as mediaWords, pixelsOf } from '../../media/words'
import { formatDuration, formatTime } from '../../ui/format'
import { UsesSection } from '../../works/uses-section'
import { TaskInputs } from './task-inputs'
import { promptOf, workWords as words } from './task-words'
import { useOpenedWork } from './use-opened-work'
import { useTaskDetails } from './use-task-details'

/** What is known about a task and the work that is shown. What Kling did not tell is unknown. */
export function TaskFactsPanel({ asset }: { asset: Asset }) {
  const { id, name, createdAt, task } = asset
  const { work } = useOpenedWork(asset)
  const known = useTaskDetails(id)
  const details = known.found?.ok ? known.found.value : null

  return (
    <aside className="viewer-facts" aria-label={mediaWords.facts}>
      <dl>
        <Fact term={words.prompt}>
          {/* Whole, with its lines: the name is all in one, and cut. */}
          <bdi className="task-words">{promptOf(details?.prompt ?? name)}</bdi>
        </Fact>
        <Fact term={words.status}>{words.state[task?.state ?? 'made']}</Fact>
        <Fact term={words.model}>{task?.model ?? mediaWords.unknown}</Fact>
        {work && <FileFacts work={work} />}
        <Fact term={words.made}>
          {createdAt === null ? mediaWords.unknown : formatTime(createdAt)}
        </Fact>
        <Fact term={words.favourite}>{words.favourites[task?.favourite ?? 'not-known']}</Fact>
        <Fact term={mediaWords.id}>
          <CopyId key={id} id={id} />
        </Fact>
      </dl>
      <TaskInputs {...known} />
      {work && (
        <Suspense>
          <ViewerCopy id={work.id} item={id} />
        </Suspense>
      )}
      <Suspense>
        <UsesSection key={id} id={id} />
      </Suspense>
    </aside>
  )
}

/** What a file is. A task that has made nothing has none. */
const FileFacts = ({ work: { type, width, height, durationMs } }: { work: WorkFacts }) => (
  <>
    <Fact term={mediaWords.type}>{libraryWords.type[type]}</Fact>
    {type !== 'audio' && (
      <Fact term={mediaWords.pixels}>
        {width && height ? pixelsOf(width, height) : mediaWords.unknown}
      </Fact>
    )}
    {(type === 'video' || type === 'audio') && (
      <Fact term={mediaWords.duration}>
        {durationMs === null ? mediaWords.unknown : formatDuration(durationMs)}
      </Fact>
    )}
  </>
)
