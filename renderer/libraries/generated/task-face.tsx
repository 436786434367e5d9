import type { TaskFacts, WorkFacts } from '@shared/asset'
import { copyMark } from '../../library/catalog/copied'
import { markOfUse, NO_USE_FOUND } from '../../library/catalog/uses'
import { usedIn } from '../../library/words'
import { usePicture } from '../../media/picture'
import { useThumbnails } from '../../stores'
import { formatDay, formatDuration } from '../../ui/format'
import { ClockIcon, WarningIcon } from '../../ui/icons'
import { common } from '../../ui/words'
import type { TileFaceProps } from '../description'
import { madeBy, promptOf, stateWords } from './task-words'

/** In CSS pixels: see generated.css. */
export const CAPTION_HEIGHT = 62
/** Pictures of a mosaic; more would be too small to tell apart. */
const MOSAIC = 4

/**
 * The works of a task as a mosaic, and below it its prompt, its date and what is known of it. All
 * text is drawn in CSS: it stays out of the tile's accessible name, which says the same, and a tile
 * has at most 8 elements.
 */
export function TaskFace({ asset, uses, copied }: TileFaceProps) {
  const { task, name, createdAt, durationMs } = asset
  const isUsed = uses > NO_USE_FOUND
  // The marks first: what has no room is cut off at its end.
  const facts = common.list([
    isUsed && markOfUse(uses),
    copied > 0 && copyMark(copied),
    formatDay(createdAt)
  ])
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
      <span
        className="task-caption"
        title={isUsed ? usedIn(uses, 'generated') : undefined}
        data-prompt={promptOf(name)}
        data-facts={facts}
      />
    </>
  )
}

function Works({ task, duration }: { task: TaskFacts; duration: string | undefined }) {
  const shown = task.works.slice(0, MOSAIC)
  return (
    <span
      className="mosaic"
      data-works={shown.length}
      data-made={madeBy(task)}
      data-duration={duration}
    >
      {shown.map((work) => (
        <WorkPicture key={work.id} work={work} />
      ))}
    </span>
  )
}

/** One element, whatever there is to see. */
function WorkPicture({ work }: { work: WorkFacts }) {
  const url = usePicture(work)
  const { retry } = useThumbnails()

  if (work.type === 'audio') return <span className="picture work-sound" />
  if (url === undefined) return <span className="picture picture-waiting" />
  if (url === null)
    // A closer look tries again.
    return <span className="picture picture-none work-none" onPointerEnter={() => retry(work.id)} />
  return <img className="picture" src={url} alt="" draggable={false} />
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
