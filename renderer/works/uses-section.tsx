import type { Result } from '@shared/problem'
import type { GenerationUse, ReferenceUse, UseDetails } from '@shared/works/use'
import { type ReactNode, useEffect, useState } from 'react'
import { CopyId } from '../media/viewer/copy-id'
import { ReadAgain } from '../problems/read-again'
import { Button } from '../ui/button'
import { HistoryActions } from './history-line'
import { OpenTask } from './open-task'
import { useWorks } from './use-works'
import { aboutGeneration, taskText, verdictText, words } from './words'
import './works.css'

/** Generations that are shown before "Show all". */
const FIRST = 3

/** What an upload is used in: what holds it first, then what was made from it, newest first. */
export function UsesSection({ id }: { id: string }) {
  const details = useWorks((state) => state.details)
  const history = useWorks((state) => state.history)
  const revision = history?.revision
  const [attempt, setAttempt] = useState(0)
  const [found, setFound] = useState<Result<UseDetails> | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when more was read, and at each attempt
  useEffect(() => {
    let isCurrent = true
    void details(id).then((answer) => {
      if (isCurrent) setFound(answer)
    })
    return () => {
      isCurrent = false
    }
  }, [details, id, revision, attempt])

  const again = (): void => {
    setFound(null)
    setAttempt(attempt + 1)
  }

  return (
    <section className="uses" aria-label={words.uses} tabIndex={-1}>
      <h2>{words.uses}</h2>
      {found === null && <p>{words.loading}</p>}
      {found?.ok && <Used known={found.value} />}
      {found?.ok && <p>{verdictText(found.value, history)}</p>}
      {found?.ok && found.value.hiddenBy && <OpenTask id={found.value.hiddenBy.taskId} />}
      {found?.ok === false && <ReadAgain problem={found.problem} onAgain={again} />}
      {!history?.isWhole && (
        <div className="uses-actions">
          <HistoryActions />
        </div>
      )}
      <small>{words.notSeen}</small>
    </section>
  )
}

function Used({ known }: { known: UseDetails }) {
  const running = known.generations.filter(({ isRunning }) => isRunning)
  const made = known.generations.filter(({ isRunning }) => !isRunning)

  return (
    <>
      <References title={words.elements} references={known.elements} />
      <References title={words.avatars} references={known.avatars} />
      <Generations title={words.running} generations={running} />
      <Generations title={words.generations} generations={made} />
    </>
  )
}

function References({
  title,
  references
}: {
  readonly title: string
  readonly references: readonly ReferenceUse[]
}) {
  if (references.length === 0) return null
  return (
    <Group title={title}>
      {references.map(({ id, name, strength }) => (
        <li key={id}>
          <bdi>{name === '' ? words.unnamed : name}</bdi>
          <small>{words.strength[strength]}</small>
        </li>
      ))}
    </Group>
  )
}

function Generations({
  title,
  generations
}: {
  readonly title: string
  readonly generations: readonly GenerationUse[]
}) {
  const [showsAll, setShowsAll] = useState(false)
  if (generations.length === 0) return null

  return (
    <>
      <Group title={title}>
        {generations.slice(0, showsAll ? generations.length : FIRST).map((use) => (
          <TaskUse key={use.taskId} use={use} />
        ))}
      </Group>
      {generations.length > FIRST && (
        <Button look="quiet" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? words.showLess : words.showAll(generations.length)}
        </Button>
      )}
    </>
  )
}

/** One task; pressed, it opens to its whole picture and what it is called at Kling. */
function TaskUse({ use }: { use: GenerationUse }) {
  const { taskId, prompt, works, createdAt } = use
  const [isOpen, setOpen] = useState(false)

  return (
    <li className={isOpen ? 'use use-opened' : 'use'}>
      <button
        type="button"
        className="use-open"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {works > 0 && <WorkPicture taskId={taskId} />}
        <bdi>{prompt === '' ? words.noPrompt : prompt}</bdi>
        <small>{aboutGeneration(use)}</small>
      </button>
      {isOpen && (
        <div className="use-task">
          <small>{taskText(createdAt)}</small>
          <CopyId id={taskId} name={words.taskId(taskId)} />
          <OpenTask id={taskId} />
        </div>
      )}
    </li>
  )
}

/** Decoration: what it shows is said beside it. Taken away when it cannot be had. */
function WorkPicture({ taskId }: { taskId: string }) {
  const [isThere, setThere] = useState(true)
  return isThere && <img src={`/work/${taskId}`} alt="" onError={() => setThere(false)} />
}

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <>
    <h3>{title}</h3>
    <ul>{children}</ul>
  </>
)
