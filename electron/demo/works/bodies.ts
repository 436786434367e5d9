import type { DemoUpload } from '../generate'
import { bs2Address, kimgAddress, namedAddress } from './addresses'
import type { DemoInput, DemoReference, DemoTask } from './generate'

// Answers as the documentation prints them, oddities included: ids are numbers, `fromUploadId` is
// null as a rule, and elements have one of two shapes.

const OWNER = 12_345
/** Of the sample that every video work is. */
const CLIP_MS = 4_000
/** Becomes digits without quotes in the text, see `numbersIn`. */
const number = (id: string): string => `#${id}`

export type WorkUrl = (id: string, part: 'original' | 'cover') => string

export function taskBody(task: DemoTask, url: WorkUrl): object {
  if (task.state === 'made') return { works: task.workIds.map((id) => workBody(task, id, url)) }

  const isRunning = task.state === 'running'
  return {
    status: isRunning ? 10 : 50,
    status_name: isRunning ? 'processing' : 'failed',
    status_final: !isRunning,
    task: {
      id: number(task.id),
      userId: OWNER,
      createTime: task.createTime,
      taskInfo: infoOf(task)
    },
    works: []
  }
}

function workBody(task: DemoTask, id: string, url: WorkUrl): object {
  const side = { height: 720, width: 1280, duration: task.contentType === 'video' ? CLIP_MS : 0 }
  return {
    workId: number(id),
    workItemId: number(id),
    taskId: number(task.id),
    userId: OWNER,
    type: typeOf(task),
    status: 99,
    status_name: 'succeed',
    status_final: true,
    contentType: task.contentType,
    resource: { resource: url(id, 'original'), ...side },
    cover: { resource: url(id, 'cover'), ...side },
    // A work is some milliseconds later than its task.
    createTime: task.createTime + (Number(id.slice(-3)) % 7),
    taskInfo: infoOf(task)
  }
}

const typeOf = ({ contentType }: DemoTask): string =>
  contentType === 'video' ? 'm2v_img2video' : 'mmu_img2img_aiweb'

const infoOf = (task: DemoTask): object => ({
  type: typeOf(task),
  inputs: task.inputs.map(inputBody),
  arguments: [
    { name: 'prompt', value: task.prompt },
    { name: 'duration', value: '5' }
  ]
})

function inputBody(input: DemoInput): object {
  const body = { name: 'input', inputType: 'URL', token: null, blobStorage: null }
  if (input === 'opaque')
    return { ...body, url: 'https://s15-kling.klingai.com/kimg/opaque', fromUploadId: null }
  if ('workId' in input)
    return { ...body, url: '', fromWorkId: number(input.workId), fromUploadId: null }

  const { of, by } = input
  const cover = of.contentType === 'video' ? bs2Address(of, 'cover') : ''
  return {
    ...body,
    url: addressOf(of, by),
    cover: by === 'name' ? '' : cover,
    fromWorkId: null,
    fromUploadId: by === 'id' ? number(of.id) : null
  }
}

function addressOf(of: DemoUpload, by: 'id' | 'bs2' | 'kimg' | 'name'): string {
  switch (by) {
    case 'name':
      return namedAddress(of)
    case 'kimg':
      return kimgAddress(of, 'original')
    default:
      return bs2Address(of, 'original')
  }
}

/** The answer about one task. */
export const oneTaskBody = (task: DemoTask, url: WorkUrl): object => ({
  status: 99,
  status_name: 'succeed',
  status_final: true,
  ...taskBody(task, url),
  task: {
    id: number(task.id),
    userId: OWNER,
    createTime: task.createTime,
    taskInfo: infoOf(task),
    favored: task.favored,
    deleted: false
  }
})

/** The answer to a DELETE. */
export const deletedBody = (workIds: readonly string[]): object => ({
  deleted: 1,
  workIds: workIds.map(number)
})

/** Both shapes that are published, in turn. */
export function elementBody({ id, name, of }: DemoReference, index: number): object {
  const pictures = of.map((upload) => kimgAddress(upload, 'original'))
  const about = { id: number(id), name, createTime: 1_767_000_000_000, favored: false }
  return index % 2 === 0
    ? { ...about, coverImage: pictures[0], imageResources: pictures }
    : {
        ...about,
        cover: { resource: pictures[0] },
        resources: pictures.map((resource, at) => ({
          resource,
          resourceKey: '',
          slotKey: `slot${at}`
        }))
      }
}

export const avatarBody = ({ id, name, of }: DemoReference): object => ({
  id: number(id),
  nickname: name,
  imageResources: of.map((upload) => ({ url: bs2Address(upload, 'original'), sourceFrom: 1 }))
})

/** JSON as bytes, with every id a number, however long. */
export const withNumbers = (body: unknown): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(body).replaceAll(/"#(\d+)"/g, '$1'))
