import { type DemoUpload, scramble } from '../generate'

/** What a demo task was made from. */
export type DemoInput =
  /** How the history names an upload: see `addresses.ts`. */
  | { readonly of: DemoUpload; readonly by: 'id' | 'bs2' | 'kimg' | 'name' }
  | { readonly workId: string }
  /** An address that says nothing. */
  | 'opaque'

export interface DemoTask {
  readonly id: string
  readonly createTime: number
  readonly state: 'made' | 'running' | 'failed'
  readonly contentType: 'image' | 'video'
  readonly prompt: string
  readonly workIds: readonly string[]
  readonly inputs: readonly DemoInput[]
  /** Known only to who asks for this task. */
  readonly favored: boolean
  /** Seeds the picture. */
  readonly seed: number
}

/** An element or an avatar. */
export interface DemoReference {
  readonly id: string
  readonly name: string
  readonly of: readonly DemoUpload[]
}

export interface DemoWorks {
  /** Newest first. */
  readonly tasks: readonly DemoTask[]
  readonly elements: readonly DemoReference[]
  readonly avatars: readonly DemoReference[]
}

export const NO_WORKS: DemoWorks = { tasks: [], elements: [], avatars: [] }

/**
 * What is held, and left out of a deletion of many, is not among the newest: whoever tries the demo
 * for the first time deletes those.
 */
const FIRST_HELD = 120
/** The history is about the newest uploads, so that a huge library does not get a huge one. */
const UPLOADS_USED = 400
const MINUTE_MS = 60_000
const FAVOURITE_EVERY = 23
/** Beyond 2^53, as ids may be. */
const FIRST_TASK = 305_455_133_152_156_000n

const PROMPTS = [
  'Slow dolly in, golden hour, the water begins to move',
  'The same hills at night, lanterns along the path\nkeep the horizon where it is',
  'Handheld, light rain, she turns and smiles',
  'Aerial view, the shadow of a cloud passes over the field',
  'Loop: leaves in the wind, everything else is still',
  'In the style of a woodcut, three colours'
] as const

const WAYS = ['id', 'kimg', 'bs2', 'name'] as const

/**
 * What was made from these uploads (newest first), the spared ones aside: a bit less than every
 * second one is used.
 */
export function generateWorks(
  uploads: readonly DemoUpload[],
  spared: ReadonlySet<string> = new Set()
): DemoWorks {
  const usable = uploads.slice(0, UPLOADS_USED).filter(({ contentType }) => contentType !== 'audio')
  const drafts = usable.flatMap((upload, index) =>
    spared.has(upload.id) ? [] : draftsFrom(upload, index)
  )
  const oldest = uploads[Math.floor(uploads.length * 0.94)]
  if (oldest && uploads.length > 20)
    drafts.push(draft(oldest.createTime + MINUTE_MS, { inputs: ['opaque'] }))
  const [newest] = uploads
  const running = usable[FIRST_HELD + 10]
  if (newest) drafts.push(draft(newest.createTime - 30 * MINUTE_MS, { inputs: [] }))
  if (newest && running)
    drafts.push(
      draft(newest.createTime, { state: 'running', inputs: [{ of: running, by: 'kimg' }] })
    )

  const tasks = drafts
    .toSorted((a, b) => a.createTime - b.createTime)
    .map((made, index): DemoTask => {
      const id = FIRST_TASK + BigInt(index) * 1_000n
      const count = made.state === 'made' ? 1 + (scramble(index, 21) % 4) : 0
      const workIds = Array.from({ length: count }, (_, at) => String(id + BigInt(at) + 1n))
      return {
        ...made,
        id: String(id),
        workIds,
        favored: index % FAVOURITE_EVERY === 3,
        seed: index * 31,
        prompt: promptOf(index)
      }
    })
  return {
    tasks: chained(tasks).toReversed(),
    elements: usable
      .filter((_, index) => index >= FIRST_HELD && index % 20 === 6)
      .slice(0, 5)
      .map((upload, index) => ({
        id: String(8_000_000_000_000_001n + BigInt(index)),
        name: `Hero ${index + 1}`,
        of: [upload, usable[usable.indexOf(upload) + 1] ?? upload]
      })),
    avatars: usable
      .slice(FIRST_HELD - 20, FIRST_HELD - 19)
      .map((upload) => ({ id: '7000000000000001', name: 'Presenter', of: [upload] }))
  }
}

/** A work's picture is drawn as an upload's is; a video is one of the samples. */
export const pictureOfWork = (
  { seed, createTime, contentType }: DemoTask,
  id: string
): DemoUpload => ({
  id,
  name: `${id}.png`,
  contentType,
  createTime,
  width: 1280,
  height: 720,
  durationMs: 0,
  favored: false,
  source: contentType === 'video' ? 'mp4' : 'drawn',
  seed: seed + Number(id.slice(-1))
})

type Draft = Omit<DemoTask, 'id' | 'workIds' | 'favored' | 'seed' | 'prompt'>

const draft = (createTime: number, given: Partial<Draft>): Draft => ({
  createTime,
  state: 'made',
  contentType: 'video',
  inputs: [],
  ...given
})

function draftsFrom(upload: DemoUpload, index: number): readonly Draft[] {
  const by = WAYS[scramble(index, 22) % WAYS.length] ?? 'id'
  const at = upload.createTime + (1 + (scramble(index, 23) % 50)) * MINUTE_MS
  const inputs = [{ of: upload, by }]
  if (index === 5) return [draft(at, { state: 'failed', inputs })]
  if (index % 5 !== 1 && index % 7 !== 2) return []

  const contentType = index % 3 === 0 ? 'image' : 'video'
  const count = 1 + (scramble(index, 24) % 3)
  // Several at the same moment: a cursor by time has to live with that.
  return Array.from({ length: count }, () => draft(at, { contentType, inputs }))
}

/** Now and then, a task goes on from a work of an earlier one. Oldest first. */
function chained(tasks: readonly DemoTask[]): readonly DemoTask[] {
  return tasks.map((task, index) => {
    const [workId] = tasks[index - 1]?.workIds ?? []
    const isText = task.inputs.length === 0
    return (index % 9 === 4 || isText) && workId !== undefined && task.state === 'made'
      ? { ...task, inputs: [{ workId }] }
      : task
  })
}

const promptOf = (index: number): string => PROMPTS[index % PROMPTS.length] ?? ''
