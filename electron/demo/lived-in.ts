import type { DemoUpload } from './generate'

/** A library as people have them: a year long, with duplicates, trials, and uploads that failed. */
export interface LivedIn {
  readonly uploads: readonly DemoUpload[]
  /** Nothing was made from these. */
  readonly spared: ReadonlySet<string>
}

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const REACH_MS = 420 * DAY_MS
/** More uploads lately than at first: how much more. */
const LATELY = 1.5

/**
 * Copies by their place, newest first, and what they are copies of. They are in sight when the demo
 * opens, where their pictures are compared.
 */
const COPIES: readonly (readonly [at: number, of: number, change: Change])[] = [
  // The same file, uploaded again; once twice.
  [4, 22, same],
  [36, 57, same],
  [43, 57, same],
  [8, 26, same],
  // The same picture: packed differently, or at half the size.
  [7, 25, (upload) => ({ ...upload, look: { packing: 9 } })],
  [46, 58, (upload) => ({ ...upload, look: { packing: 6 } })],
  [13, 28, halved],
  [51, 34, halved],
  // Alike at most: in other colours, or with the sun elsewhere.
  [16, 37, (upload) => ({ ...upload, look: { turn: 40 } })],
  [18, 42, (upload) => ({ ...upload, look: { isMoved: true } })],
  // Pictures that say too little to be compared.
  [21, 48, (upload) => ({ ...upload, look: { isFlat: true, packing: 9 } })]
]
const FLAT = 48

/** Twelve uploads of one hour, of which one is used. */
const TRIALS = { from: 150, to: 162, used: 156, apartMs: 4 * MINUTE_MS }
/** Videos that Kling shows no picture of. */
const FAILED: readonly number[] = [101, 182]

type Change = (upload: DemoUpload) => DemoUpload

function same(upload: DemoUpload): DemoUpload {
  return upload
}

function halved(upload: DemoUpload): DemoUpload {
  return { ...upload, width: upload.width / 2, height: upload.height / 2 }
}

/** The same uploads by number, type, id and name. A small library is only spread over the year. */
export function livedIn(uploads: readonly DemoUpload[]): LivedIn {
  const newest = uploads[0]?.createTime ?? 0
  const spread = uploads.map((upload, at) => ({
    ...upload,
    createTime: newest - Math.round(REACH_MS * (at / uploads.length) ** LATELY)
  }))
  if (uploads.length <= TRIALS.to) return { uploads: spread, spared: new Set() }

  const changed = spread.map((upload, at) => (at === FLAT ? flat(upload) : upload))
  for (const [at, of, change] of COPIES) copyTo(changed, at, of, change)
  for (const at of FAILED) replace(changed, at, (upload) => ({ ...upload, isCoverless: true }))
  const began = spread[TRIALS.from]?.createTime ?? 0
  for (let at = TRIALS.from; at < TRIALS.to; at += 1)
    replace(changed, at, (upload) => ({
      ...upload,
      createTime: began - (at - TRIALS.from) * TRIALS.apartMs
    }))

  const trials = changed.slice(TRIALS.from, TRIALS.to).filter((_, at) => at !== usedTrial)
  const copies = COPIES.flatMap(([at]) => changed[at] ?? [])
  return { uploads: changed, spared: new Set([...trials, ...copies].map(({ id }) => id)) }
}

const usedTrial = TRIALS.used - TRIALS.from

const flat: Change = (upload) => ({ ...upload, look: { isFlat: true } })

function replace(uploads: DemoUpload[], at: number, change: Change): void {
  const upload = uploads[at]
  if (upload) uploads[at] = change(upload)
}

/** A copy has an id, a name and a time of its own, and is no favourite. */
function copyTo(uploads: DemoUpload[], at: number, of: number, change: Change): void {
  const original = uploads[of]
  if (!original) return
  replace(uploads, at, ({ id, name, createTime }) => ({
    ...change(original),
    id,
    name: `${name.split('.')[0]}.${original.name.split('.')[1]}`,
    createTime,
    favored: false
  }))
}
