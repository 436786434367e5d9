import { ok } from '@shared/problem'
import type { PageQuery, UploadsPage } from '../../../electron/kling/uploads'
import type { Upload } from '../../../electron/kling/wire'
import { createLibrary } from '../../../electron/library/library'
import { systemClock } from '../../../electron/time/clock'
import { createDie } from '../../support/service/faults'

/** A page holds so many assets at most. */
const PAGE = 500
const HOUR_MS = 3_600_000
const FIRST_MS = Date.UTC(2015)

const upload = (id: string, createdAt: number): Upload => ({
  media: { original: null, picture: null },
  asset: {
    id,
    name: '',
    type: 'image',
    createdAt,
    updatedAt: null,
    durationMs: null,
    width: null,
    height: null,
    favored: false,
    hasPicture: false
  }
})

/** Which of so many assets are deleted; place 0 is the newest. */
export type Pattern = (assets: number, die: () => number) => readonly number[]

const row = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => from + at)

export const neighbours =
  (count: number): Pattern =>
  (assets) =>
    row(Math.floor((assets - count) / 3), count)
export const newest =
  (count: number): Pattern =>
  () =>
    row(0, count)
export const oldest =
  (count: number): Pattern =>
  (assets) =>
    row(assets - count, count)
export const scattered =
  (count: number): Pattern =>
  (assets, die) => {
    const places = new Set<number>()
    while (places.size < count) places.add(Math.floor(die() * assets))
    return [...places]
  }

export interface ProofCost {
  readonly requests: number
  /** Pages of the listing that held something deleted. */
  readonly pages: number
}

/** Lists a library, deletes some of it, and counts what proving all of that takes. */
export async function proofCost(assets: number, pattern: Pattern): Promise<ProofCost> {
  let newestFirst = Array.from({ length: assets }, (_, at) =>
    upload(String(assets - at), FIRST_MS + (assets - at) * HOUR_MS)
  )
  let requests = 0
  const page = async ({ pageNum, pageSize, sort }: PageQuery) => {
    requests += 1
    const from = (pageNum - 1) * pageSize
    const to = from + Math.min(pageSize, PAGE)
    const { length } = newestFirst
    const uploads =
      sort === 'desc'
        ? newestFirst.slice(from, to)
        : newestFirst.slice(Math.max(0, length - to), Math.max(0, length - from)).reverse()
    const answer: UploadsPage = {
      uploads,
      unusable: 0,
      entries: uploads.length,
      inOrder: uploads,
      servedAt: Date.now()
    }
    return ok(answer)
  }
  const library = await new Promise<ReturnType<typeof createLibrary>>((resolve) => {
    const made = createLibrary({
      account: 'bench',
      uploads: { page },
      clock: systemClock,
      emitPage: () => undefined,
      emitEnd: () => resolve(made)
    })
    made.list()
  })

  const places = pattern(assets, createDie(assets))
  const targets = places.flatMap((place) => newestFirst[place]?.asset ?? [])
  const gone = new Set(targets.map(({ id }) => id))
  library.forget([...gone])
  newestFirst = newestFirst.filter(({ asset }) => !gone.has(asset.id))
  requests = 0
  const fates = await library.prove(targets, { signal: new AbortController().signal })
  if ([...fates.values()].some(({ kind }) => kind !== 'gone')) throw new Error('not proved')
  return { requests, pages: new Set(places.map((place) => Math.floor(place / PAGE))).size }
}
