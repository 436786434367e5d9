import type { TaskDetails, TaskInput } from '@shared/works/task'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { NO_FILTER } from '../../library/filter/view'
import { Picture } from '../../media/picture'
import { useLibraries, useLibrary, useStores } from '../../stores'
import { Button } from '../../ui/button'
import { KindContext } from '../kind-context'
import { useOpenLibrary } from '../use-open-library'
import { workWords as words } from './words'

/** What a task was made from, with a way to each, and its settings. */
export function TaskInputs({ id }: { id: string }) {
  const { taskDetails } = useStores()
  const account = useLibrary((state) => state.account)
  /** Undefined until main has answered. */
  const [known, setKnown] = useState<TaskDetails | null | undefined>()

  useEffect(() => {
    if (account === null) return undefined

    let isCurrent = true
    void taskDetails(account, id).then((found) => {
      if (isCurrent) setKnown(found.ok ? found.value : null)
    })
    return () => {
      isCurrent = false
    }
  }, [taskDetails, account, id])

  return (
    <section className="uses" aria-label={words.inputs}>
      <h2>{words.inputs}</h2>
      <Known details={known} />
    </section>
  )
}

function Known({ details }: { details: TaskDetails | null | undefined }) {
  if (details === undefined) return <p>{words.loading}</p>
  if (details === null) return <p>{words.notListed}</p>

  const { inputs, settings } = details
  return (
    <>
      {inputs.length === 0 && <p>{words.noInputs}</p>}
      <ul className="task-inputs">
        {inputs.map((input, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they never move, and may be the same
          <li key={at}>
            <Input input={input} />
          </li>
        ))}
      </ul>
      {settings.length > 0 && (
        <details>
          <summary>{words.settings}</summary>
          <dl>
            {settings.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  )
}

function Input({ input }: { input: TaskInput }) {
  switch (input.kind) {
    case 'upload':
      return <UploadInput id={input.id} />
    case 'work':
      return <WorkInput taskId={input.taskId} />
    case 'unknown':
      return <p>{words.unknownInput}</p>
  }
}

/** An upload opens in its own library. */
function UploadInput({ id }: { id: string }) {
  const { uploads } = useLibraries()
  const { viewer } = useStores()
  const openLibrary = useOpenLibrary()
  const index = useStore(uploads.library, ({ catalog, tally }) =>
    tally.all > 0 ? catalog.listedIndexOf(id) : undefined
  )
  const upload = useStore(uploads.library, ({ catalog }) =>
    index === undefined ? undefined : catalog.at(index)
  )
  if (index === undefined || upload === undefined) return <p>{words.uploadGone}</p>

  return (
    <>
      <span className="task-input-picture">
        <KindContext value="uploads">
          <Picture asset={upload} />
        </KindContext>
      </span>
      <Button
        onClick={() => {
          viewer.getState().close()
          openLibrary('uploads')
          // A filter may hide it, and the viewer shows nothing that is hidden.
          const { shown, changeView } = uploads.library.getState()
          if ((shown.positionOf[index] ?? -1) < 0) changeView(NO_FILTER)
          uploads.viewer.getState().show(index)
        }}
      >
        {words.openUpload}
      </Button>
    </>
  )
}

function WorkInput({ taskId }: { taskId: string | null }) {
  const show = useStores().viewer.getState().show
  const index = useLibrary(({ catalog, shown }) => {
    const found = taskId === null ? undefined : catalog.listedIndexOf(taskId)
    return found !== undefined && (shown.positionOf[found] ?? -1) >= 0 ? found : undefined
  })

  return (
    <>
      <p>{words.otherWork}</p>
      {index !== undefined && <Button onClick={() => show(index)}>{words.openTask}</Button>}
    </>
  )
}
