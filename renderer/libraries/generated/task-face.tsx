import type { Asset, TaskFacts } from '@shared/asset'
import { Picture } from '../../media/picture'
import { formatDay, formatDuration } from '../../ui/format'
import { ClockIcon, WarningIcon } from '../../ui/icons'
import { promptOf, stateWords } from './task-words'

/** In CSS pixels: see generated.css. */
export const CAPTION_HEIGHT = 62
/** Pictures of a mosaic; more would be too small to tell apart. */
const MOSAIC = 4

/**
 * The works of a task as a mosaic, and below it its prompt and date. All text is drawn in CSS: it
 * stays out of the tile's accessible name, which says the same, and a tile has at most 8 elements.
 */
export function TaskFace({ asset }: { asset: Asset }) {
  const { task, name, createdAt, durationMs } = asset
  return (
    <>
      {task && task.works.length > 0 ? (
        <Works
          task={task}
          duration={durationMs === null ? undefined : formatDuration(durationMs)}
        />
      ) : (
        <NoWorks task={task} />
      )}
      <span className="task-caption" data-prompt={promptOf(name)} data-day={formatDay(createdAt)} />
    </>
  )
}

function Works({
  task: { works, state },
  duration
}: {
  task: TaskFacts
  duration: string | undefined
}) {
  const shown = works.slice(0, MOSAIC)
  return (
    <>
      <span className="mosaic" data-works={shown.length} data-duration={duration}>
        {shown.map((work) => (
          <Picture key={work.id} asset={work} />
        ))}
      </span>
      <span className="tag task-works" data-text={stateWords.works(works.length)}>
        {state === 'running' && <ClockIcon />}
        {state === 'failed' && <WarningIcon />}
      </span>
    </>
  )
}

/** Why there is nothing to see: it is running, or it failed. */
function NoWorks({ task }: { task: TaskFacts | undefined }) {
  const state = task?.state ?? 'made'
  return (
    <span className="mosaic task-state" data-text={stateWords[state]}>
      {state === 'running' ? <ClockIcon /> : <WarningIcon />}
    </span>
  )
}
