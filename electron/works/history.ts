import { createHash } from 'node:crypto'
import type { AssetType, TaskState } from '@shared/asset'
import type { Reference } from '../kling/works/reference'
import type { Task, WorkInput } from '../kling/works/task'
import { type AddressKey, addressKey } from './address-key'

/** What Kling made in an account, as far as it was read, without a single address. */
export interface History {
  /** When the reading ended, epoch milliseconds. */
  readonly at: number
  /** Whether it was read to its proven end: without it, nothing is said of what has no use. */
  readonly isWhole: boolean
  /**
   * Before this time (epoch milliseconds) something may be missing, though the end was reached: an
   * entry that cannot be read, or more tasks of one moment than a page shows. Null: nothing is.
   */
  readonly gapAt: number | null
  readonly tasks: readonly KeptTask[]
  readonly elements: readonly KeptReference[]
  readonly avatars: readonly KeptReference[]
}

export interface KeptTask {
  readonly id: string
  readonly state: TaskState
  readonly from: number | null
  readonly to: number | null
  readonly type: AssetType
  /** Its first line. */
  readonly prompt: string
  readonly works: readonly string[]
  readonly inputs: readonly KeptInput[]
}

export interface KeptInput extends Traces {
  readonly uploadId: string | null
  readonly workId: string | null
}

export interface KeptReference {
  readonly id: string
  readonly name: string
  readonly pictures: readonly Traces[]
}

/** What is left of addresses: hashed keys, in the family in which they can be compared. */
export interface Traces {
  /** Null: not comparable. */
  readonly family: AddressKey['family'] | null
  readonly keys: readonly string[]
  readonly names: readonly string[]
}

export const NO_HISTORY: History = {
  at: 0,
  isWhole: false,
  gapAt: null,
  tasks: [],
  elements: [],
  avatars: []
}

const PROMPT_LIMIT = 160
const NAME_LIMIT = 80

export function keptTask(task: Task): KeptTask {
  const { id, state, from, to, prompt, works } = task
  return {
    id,
    state,
    from,
    to,
    type: works[0]?.type ?? typeOfKind(task.kind),
    prompt: (prompt.trim().split(/\r?\n/)[0] ?? '').slice(0, PROMPT_LIMIT),
    works: works.map((work) => work.id),
    inputs: task.inputs.map(keptInput)
  }
}

const keptInput = ({ uploadId, workId, addresses }: WorkInput): KeptInput => ({
  uploadId,
  workId,
  ...tracesOf(addresses)
})

export const keptReference = ({ id, name, addresses }: Reference): KeptReference => ({
  id,
  name: name.trim().slice(0, NAME_LIMIT),
  // Each picture may be another upload.
  pictures: addresses.map((address) => tracesOf([address]))
})

/** Of one thing: its own address first, then its cover's. */
export function tracesOf(addresses: readonly string[], withNames = true): Traces {
  const read = addresses.flatMap((address) => addressKey(address) ?? [])
  return {
    family: read[0]?.family ?? null,
    keys: [...new Set(read.flatMap(({ family, keys }) => keys.map((key) => traceOf(family, key))))],
    names: withNames ? [...new Set(read.map(({ name }) => nameTrace(name)))] : []
  }
}

const traceOf = (family: string, text: string): string =>
  createHash('sha256').update(`${family} ${text}`).digest('base64url').slice(0, 16)

export const nameTrace = (name: string): string => traceOf('name', name)

/** `m2v_img2video` and `mmu_txt2img_aiweb` say what comes out of them. */
export function typeOfKind(kind: string): AssetType {
  if (/video|m2v/i.test(kind)) return 'video'
  if (/audio|sound|tts/i.test(kind)) return 'audio'
  return /im(g|age)/i.test(kind) ? 'image' : 'other'
}
