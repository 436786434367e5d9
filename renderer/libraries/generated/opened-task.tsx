import type { Asset, WorkFacts } from '@shared/asset'
import { useEffect } from 'react'
import { Picture } from '../../media/picture'
import { ViewerStage } from '../../media/viewer/viewer-stage'
import { useViewer } from '../../stores'
import { FileIcon } from '../../ui/icons'
import { stateWords, workTitle, workWords } from './task-words'
import { useOpenedWork } from './use-opened-work'

/** The works of a task, one at a time. */
export function OpenedTask({ asset }: { asset: Asset }) {
  const { work: chosen, showWork } = useViewer((state) => state)
  const { works, work, at } = useOpenedWork(asset)
  const id = work?.id ?? null
  // A listing may bring the works in another order: what is looked at stays.
  useEffect(() => {
    if (id !== null && id !== chosen) showWork(id)
  }, [id, chosen, showWork])
  if (!work)
    return (
      <p className="viewer-word">
        <FileIcon />
        {stateWords[asset.task?.state ?? 'made']}
      </p>
    )

  return (
    <>
      <ViewerStage
        key={work.id}
        asset={{ ...asset, ...work }}
        title={workTitle(asset.name, at, works.length)}
      />
      {works.length > 1 && <WorkChoice works={works} at={at} onShow={showWork} />}
    </>
  )
}

/** With arrow keys as well: they stay with the works while one of these has the focus. */
function WorkChoice({
  works,
  at,
  onShow
}: {
  works: readonly WorkFacts[]
  at: number
  onShow: (work: string) => void
}) {
  return (
    <fieldset className="work-choice">
      <legend className="visually-hidden">{workWords.works}</legend>
      {works.map((work, number) => (
        <label key={work.id}>
          <Picture asset={work} />
          <input
            type="radio"
            name="work"
            aria-label={workWords.workOf(number, works.length)}
            checked={number === at}
            onChange={() => onShow(work.id)}
          />
        </label>
      ))}
    </fieldset>
  )
}
