import type { AssetType, Favourite, TaskState } from '@shared/asset'
import { durationIn, idIn, isFavourite, objectIn, shapeIn, textIn, timeIn, typeIn } from '../fields'
import type { MediaAddresses } from '../wire'
import { isBlank } from './blank'

// How a task of the history is read. Every field is documented as optional, and tasks that are not
// finished have been seen only in words (docs/judgement.md): each field is read by itself.

/** What a task was given to work on. */
export interface WorkInput {
  readonly uploadId: string | null
  readonly workId: string | null
  /**
   * Of the thing itself, null where it is not told, and of its cover. Signed: they stay in memory.
   */
  readonly addresses: readonly (string | null)[]
}

export interface Work extends MediaAddresses {
  readonly id: string
  readonly type: AssetType
  readonly durationMs: number | null
  readonly width: number | null
  readonly height: number | null
}

export interface Task {
  readonly id: string
  /** One that cannot be read counts as running unless there is a work: it may still need it. */
  readonly state: TaskState
  /** Only the answer about a single task tells. */
  readonly favourite: Favourite
  /** The earliest and the latest time in it, epoch milliseconds; null when there is none. */
  readonly from: number | null
  readonly to: number | null
  /** The task itself has one of its own, beside those of its works. */
  readonly saysWhen: boolean
  /** It says that it was deleted: it is not there any more. */
  readonly isDeleted: boolean
  /** As the service names it, such as `m2v_img2video`. */
  readonly kind: string
  readonly prompt: string
  /** What it was asked for, the prompt aside, as the service names it. */
  readonly settings: readonly Setting[]
  readonly inputs: readonly WorkInput[]
  readonly works: readonly Work[]
  /** The accounts at Kling that it names. */
  readonly owners: readonly string[]
}

export interface Setting {
  readonly name: string
  readonly value: string
}

type Fields = Readonly<Record<string, unknown>>

/** An entry of the history. */
export interface HistoryEntry {
  /** One, as a rule. None: the entry cannot be read. */
  readonly tasks: readonly Task[]
  /**
   * The tasks that it names, readable or not: they are there. Null: it holds something that names
   * none.
   */
  readonly named: readonly (string | null)[]
}

const NOTHING: HistoryEntry = { tasks: [], named: [null] }

export function toEntry(entry: unknown): HistoryEntry {
  const wire = objectIn(entry)
  if (wire === null) return NOTHING

  const told = wire['works'] ?? []
  const works = objectsIn(told)
  const task = objectIn(wire['task'])
  // Where there are works, they say which task it is; `id` could be the entry's.
  const bare = works.length === 0 ? pointerIn(wire['id']) : null
  const own = pointerIn(task?.['id']) ?? pointerIn(wire['taskId']) ?? bare
  const byTask = new Map<string, Fields[]>(own === null ? [] : [[own, []]])
  for (const work of works) {
    const id = pointerIn(work['taskId']) ?? own
    if (id !== null) byTask.set(id, [...(byTask.get(id) ?? []), work])
  }

  const isNameless =
    byTask.size === 0 || works.some((work) => pointerIn(work['taskId']) === null && own === null)
  const named = [...byTask.keys(), ...(isNameless ? [null] : [])]
  const isWhole = Array.isArray(told) && works.length === told.length && !works.some(isHidden)
  // It says that it is one task, and holds works of others alone.
  const isOdd = own !== null && works.length > 0 && byTask.get(own)?.length === 0
  const about = [wire, ...(task ? [task] : [])]
  // Of what is there no more, nothing can be lost: its works need not be read.
  if (isDeletedIn(about) === true && own !== null && byTask.size === 1)
    return { tasks: [taskOf(own, about, works)], named: [own] }
  const isReadable = isWhole && !isNameless && !isOdd && isDeletedIn(about) !== null
  if (!isReadable) return { tasks: [], named }
  // What the entry says of itself is about its own task.
  const tasks = [...byTask].map(([id, of]) =>
    taskOf(id, id === own || byTask.size === 1 ? about : [], of)
  )
  return { tasks, named }
}

function taskOf(id: string, about: readonly Fields[], works: readonly Fields[]): Task {
  const all = [...about, ...works]
  const infos = objectsIn(all.map((each) => each['taskInfo']))
  const times = all.flatMap((each) => timeIn(each['createTime']) ?? [])
  return {
    id,
    state: stateOf(about, works),
    favourite: favouriteIn(about),
    from: times.length === 0 ? null : Math.min(...times),
    to: times.length === 0 ? null : Math.max(...times),
    saysWhen: about.some((each) => timeIn(each['createTime']) !== null),
    isDeleted: isDeletedIn(about) === true,
    kind: [...infos, ...all].map((each) => textIn(each['type'])).find((type) => type) ?? '',
    prompt: infos.map(promptIn).find((prompt) => prompt !== '') ?? '',
    settings: infos.map(settingsIn).find(({ length }) => length > 0) ?? [],
    inputs: distinct(infos.flatMap((info) => inputsIn(info['inputs']))),
    works: works.flatMap(workOf),
    owners: [...new Set(all.flatMap((each) => idIn(each['userId']) ?? []))]
  }
}

/** Something is there that nobody could name: it would go with its task unseen, and unsaved. */
const isHidden = (work: Fields): boolean =>
  pointerIn(work['workId']) === null &&
  [work['resource'], work['cover']].some((each) => addressIn(each) !== null)

function workOf(wire: Fields): Work[] {
  const id = pointerIn(wire['workId'])
  if (id === null) return []

  const type = typeIn(wire['contentType'])
  const resource = objectIn(wire['resource'])
  const original = addressIn(wire['resource'])
  const cover = addressIn(wire['cover'])
  const shape = shapeIn(resource) ?? (cover === null ? null : shapeIn(objectIn(wire['cover'])))
  return [
    {
      id,
      type,
      original,
      picture: cover ?? (type === 'image' ? original : null),
      durationMs: durationIn(resource?.['duration']),
      width: shape?.width ?? null,
      height: shape?.height ?? null
    }
  ]
}

/** Something was given that cannot be read: it may be any upload. */
const UNREADABLE: WorkInput = { uploadId: null, workId: null, addresses: [] }

function inputsIn(value: unknown): readonly WorkInput[] {
  if (Array.isArray(value)) return value.flatMap(inputsOf)
  return value === undefined || value === null ? [] : [UNREADABLE]
}

/** An address may stand for the input itself. One without anything in it is a slot left empty. */
function inputsOf(entry: unknown): readonly WorkInput[] {
  const wire = objectIn(entry) ?? { url: /^https?:/i.test(textIn(entry) ?? '') ? entry : null }
  const own = addressIn(wire['url'])
  const cover = addressIn(wire['cover'])
  const addresses = own === null && cover === null ? [] : [own, ...(cover === null ? [] : [cover])]
  const uploadId = pointerIn(wire['fromUploadId'])
  const workId = pointerIn(wire['fromWorkId'])
  if (uploadId !== null || workId !== null || addresses.length > 0)
    return [{ uploadId, workId, addresses }]

  // It may stand in a store of its own instead (`blobStorage`, `token`).
  return isBlank(wire) ? [] : [UNREADABLE]
}

/** 0 is how some services write "none". */
function pointerIn(value: unknown): string | null {
  const id = idIn(value)
  return id === null || /^0+$/.test(id) ? null : id
}

/** Every work of a task repeats its inputs. */
export function distinct(inputs: readonly WorkInput[]): readonly WorkInput[] {
  return [...new Map(inputs.map((input) => [JSON.stringify(input), input])).values()]
}

const promptIn = (info: Fields): string => {
  const prompt = objectsIn(info['arguments']).find(({ name }) => name === 'prompt')
  return textIn(prompt?.['value']) ?? ''
}

/** Their values are words and numbers; what is neither says nothing to anybody. */
const settingsIn = (info: Fields): readonly Setting[] =>
  objectsIn(info['arguments']).flatMap(({ name, value }) => {
    const word = textIn(name)
    const text = typeof value === 'number' ? String(value) : textIn(value)
    return word === null || word === 'prompt' || text === null ? [] : [{ name: word, value: text }]
  })

const YES = ['true', '1', 'yes']
const NO = ['false', '0', 'no', '']

/** Whether a task says that it was deleted. Null: that cannot be read, or it says both. */
function isDeletedIn(about: readonly Fields[]): boolean | null {
  const told = about.flatMap((each) => wordIn(each['deleted']) ?? [])
  if (told.every((word) => NO.includes(word))) return false
  return told.every((word) => YES.includes(word)) ? true : null
}

/** Null: nothing is told. */
function wordIn(said: unknown): string | null {
  if (said === undefined || said === null) return null
  return typeof said === 'object' ? 'unreadable' : String(said).trim().toLowerCase()
}

/** A lock that cannot be read is a lock (R40); one that is not told is not known. */
function favouriteIn(about: readonly Fields[]): Favourite {
  const told = about.flatMap((each) => each['favored'] ?? [])
  if (told.length === 0) return 'not-known'
  return told.some(isFavourite) ? 'yes' : 'no'
}

/** `{ resource: "https://…" }`, or the address itself. */
export const addressIn = (value: unknown): string | null =>
  textIn(value) ?? textIn(objectIn(value)?.['resource'])

/**
 * A task is finished when it says so, or when all of its works are; one that runs may say nothing.
 */
function stateOf(about: readonly Fields[], works: readonly Fields[]): TaskState {
  const own = about.map(saidState)
  const parts = works.map((work) => saidState(work) ?? (hasFile(work) ? 'made' : 'unclear'))
  const said = [...own, ...parts]
  const isFinished = own.includes('made') || own.includes('failed')
  if (said.includes('running') || (said.includes('unclear') && !isFinished)) return 'running'
  if (said.includes('made') || works.some(hasFile)) return 'made'
  return said.includes('failed') ? 'failed' : 'running'
}

const hasFile = (work: Fields): boolean => addressIn(work['resource']) !== null

/**
 * 99 is documented; the words are those of the service's answers. Any other word or number is not
 * that of an end, as far as is known. Null: nothing is said.
 */
function saidState(wire: Fields): TaskState | 'unclear' | null {
  if (wire['status_final'] === false) return 'running'

  const { status } = wire
  const name = textIn(wire['status_name'])?.toLowerCase() ?? ''
  if (status === 99 || status === '99' || /^(succe|complet|finish|done)/.test(name)) return 'made'
  if (FAILED.test(name)) return 'failed'
  if (wire['status_final'] === true) return 'failed'
  if (/process|submit|queue|wait|pend|run/.test(name)) return 'running'
  return name === '' && (status === undefined || status === null) ? null : 'unclear'
}

/** A word that only holds one of these ("retrying_after_error") is not that of an end. */
const FAILED = /^(fail(ed|ure)?|error(ed)?|cancell?ed|reject(ed)?|time(d_?)?out)$/

export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const objectsIn = (value: unknown): readonly Fields[] =>
  listIn(value)
    .map(objectIn)
    .filter((object) => object !== null)
