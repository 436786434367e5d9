import type { TaskDetails, TaskInput } from '@shared/works/task'
import { useStore } from 'zustand'
import { Picture } from '../../media/picture'
import { ReadAgain } from '../../problems/read-again'
import { useLibraries } from '../../stores'
import { Button } from '../../ui/button'
import { OpenTask } from '../../works/open-task'
import { KindContext } from '../kind-context'
import { useListedIndex } from '../use-listed-index'
import { useShowIn } from '../use-show-in'
import { workWords as words } from './task-words'
import type { KnownDetails } from './use-task-details'

/** What a task was made from, with a way to each, and its settings. */
export const TaskInputs = (known: KnownDetails) => (
  <section className="uses" aria-label={words.inputs} tabIndex={-1}>
    <h2>{words.inputs}</h2>
    <Known {...known} />
  </section>
)

function Known({ found, again }: KnownDetails) {
  if (found === undefined) return <p>{words.loading}</p>
  if (!found.ok) return <ReadAgain problem={found.problem} onAgain={again} />
  return found.value === null ? <p>{words.notListed}</p> : <Inputs {...found.value} />
}

function Inputs({ inputs, settings }: TaskDetails) {
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
  const showUpload = useShowIn('uploads')
  const index = useListedIndex('uploads', id)
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
      <Button onClick={() => showUpload(index)}>{words.openUpload}</Button>
    </>
  )
}

const WorkInput = ({ taskId }: { taskId: string | null }) => (
  <>
    <p>{words.otherWork}</p>
    {taskId !== null && <OpenTask id={taskId} />}
  </>
)
