// Which bytes of a file were asked for, and which ones the CDN has sent. For a page's own scheme
// Chromium takes the first byte of an answer for the first one it asked for, whatever the status
// and the headers say, so an answer with other bytes would be played as rubbish.

/** Bytes from `from` to `to`, both included. `to` null: up to the end. */
export interface Range {
  readonly from: number
  readonly to: number | null
}

/** What an answer's headers say of its body. */
interface Sent {
  readonly status: number
  /** The header `content-range`. */
  readonly range: string | null
  /** The length of the decoded body; null where it is not known. */
  readonly length: number | null
  readonly isEncoded: boolean
}

/** How an answer becomes what was asked for. */
export interface Cut {
  /** Bytes to leave out at the start. */
  readonly skip: number
  /** Bytes to hand on after them; null: all that come. */
  readonly take: number | null
  /** The header `content-range` of what is handed on; null: it is the whole file. */
  readonly range: string | null
}

/** One range, as players ask for it. */
const ONE_RANGE = /^bytes=(\d{1,15})-(\d{0,15})$/
const PLACE = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/i

/** Null: anything else than one range with a start, which is answered with the whole file. */
export function rangeIn(header: string | null): Range | null {
  const [, from, to] = ONE_RANGE.exec(header ?? '') ?? []
  if (from === undefined) return null

  const range = { from: Number(from), to: to ? Number(to) : null }
  return range.to !== null && range.to < range.from ? null : range
}

export const headerOf = ({ from, to }: Range): string => `bytes=${from}-${to ?? ''}`

/** `asked` null: the whole file. Answers null if what was sent does not hold what was asked for. */
export function cutOf(asked: Range | null, sent: Sent): Cut | null {
  return sent.status === 206 ? cutOfPart(asked, sent) : cutOfWhole(asked, sent.length)
}

/** The CDN has sent the whole file, asked for a part or not. */
function cutOfWhole(asked: Range | null, length: number | null): Cut | null {
  if (!asked) return { skip: 0, take: length, range: null }
  // Without its length, a part in the middle has no place that could be told.
  if (length === null)
    return asked.from === 0 && asked.to === null ? { skip: 0, take: null, range: null } : null

  const to = Math.min(asked.to ?? length - 1, length - 1)
  return asked.from < length ? partOf({ from: asked.from, to }, 0, String(length)) : null
}

function cutOfPart(asked: Range | null, { range, length, isEncoded }: Sent): Cut | null {
  const [, first, last, total] = PLACE.exec(range ?? '') ?? []
  // A range of encoded bytes tells nothing about the file's own.
  if (first === undefined || total === undefined || isEncoded) return null

  const from = Number(first)
  const to = Number(last)
  const isTorn = to < from || (total !== '*' && to >= Number(total))
  if (isTorn || (length !== null && length !== to - from + 1)) return null

  if (!asked) {
    const isWhole = from === 0 && Number(total) === to + 1
    return isWhole ? { skip: 0, take: to + 1, range: null } : null
  }
  if (asked.from < from || asked.from > to) return null
  return partOf({ from: asked.from, to: Math.min(asked.to ?? to, to) }, from, total)
}

/** `start` is the place in the file of the body's first byte. */
const partOf = (wanted: { from: number; to: number }, start: number, total: string): Cut => ({
  skip: wanted.from - start,
  take: wanted.to - wanted.from + 1,
  range: `bytes ${wanted.from}-${wanted.to}/${total}`
})
