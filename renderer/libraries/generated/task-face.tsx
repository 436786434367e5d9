import type { Asset, TaskFacts } from '@shared/asset'
import { Picture } from '../../media/picture'
import { formatDay } from '../../ui/format'
import { ClockIcon, WarningIcon } from '../../ui/icons'
import { promptOf, stateWords } from './task-words'

/** In CSS pixels: see generated.css. */
export const CAPTION_HEIGHT = 62
/** Pictures of a mosaic; more would be too small to tell apart. */
const MOSAIC = 4

/**
 * The works of a task as a mosaic, and below it its prompt and date. All text is drawn in CSS, to stay
 * out of the tile's accessible name, which says the same.
 */
export function TaskFace({ asset }: { asset: Asset }) {
  const { task, name, createdAt } = asset
  return (
    <>
      {task && task.works.length > 0 ? <Works task={task} /> : <NoWorks task={task} />}
      <span className="task-caption">
        <span className="task-prompt" data-text={promptOf(name)} />
        <span className="task-day" data-text={formatDay(createdAt)} />
      </span>
    </>
  )
}

function Works({ task: { works, state } }: { task: TaskFacts }) {
  const shown = works.slice(0, MOSAIC)
  return (
    <>
      <span className="mosaic" data-works={shown.length}>
        {shown.map((work) => (
          <span key={work.id} className="mosaic-part">
            <Picture asset={work} />
          </span>
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
