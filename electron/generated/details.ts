import { plainName, plainText } from '@shared/reading/plain-name'
import type { TaskDetails, TaskInput } from '@shared/works/task'
import type { Upload } from '../kling/wire'
import type { Task, WorkInput } from '../kling/works/task'
import type { Works } from '../kling/works/works'
import type { ItemUses } from '../works/uses'
import type { FindSource } from './source-upload'
import type { TaskBook } from './task-book'

interface Options {
  readonly account: string
  readonly works: Pick<Works, 'task'>
  readonly book: TaskBook
  readonly findSource: FindSource
  /** It may have become a favourite, or run again: whoever deletes has to know. */
  readonly onTold: (upload: Upload) => void
  readonly uses: Pick<ItemUses, 'details'>
  /** What was kept of the uses is loaded. */
  readonly ready: () => Promise<void>
}

/** Everything about one task, asked anew; what a listing has shown of it where that fails. */
export function createTaskDetails(options: Options) {
  const { account, works, book, findSource, onTold, uses, ready } = options
  const inputOf = async (input: WorkInput): Promise<TaskInput> => {
    const { uploadId, workId } = input
    if (uploadId !== null) return { kind: 'upload', id: uploadId }
    if (workId !== null) return { kind: 'work', id: workId, taskId: book.taskOf(workId) ?? null }

    const found = await findSource(input)
    return found === null ? { kind: 'unknown' } : { kind: 'upload', id: found }
  }

  return async (id: string): Promise<TaskDetails | null> => {
    const listed = book.find(id)
    if (!listed) return null
    const asked = await works.task({ email: account, id })
    const upload = book.hear(id, asked)
    if (upload) onTold(upload)
    // What was deleted shows nothing of itself any more.
    const told = asked.ok && !asked.value?.isDeleted ? asked.value : null
    const task: Task = told ?? listed
    const inputs: TaskInput[] = []
    for (const input of task.inputs) inputs.push(await inputOf(input))
    await ready()

    return {
      id,
      prompt: plainLines(task.prompt),
      settings: task.settings.map(({ name, value }) => ({
        name: plainName(name),
        value: plainName(value)
      })),
      inputs,
      madeFrom: uses.details(id).generations
    }
  }
}

/** Whole, and its lines stay; nothing else that is not seen does. */
const plainLines = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(plainText)
    .join('\n')
