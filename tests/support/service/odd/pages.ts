import type { Answer } from '../../../../electron/demo/answer'
import { INVALID, type Paging } from '../../../../electron/demo/pages'
import { type BeyondTheEnd, findOddity, type Oddity } from '../catalogue'
import { ordered } from './order'

interface Options {
  readonly oddities: readonly Oddity[]
  readonly die: () => number
  /** The most that a page holds without an oddity. */
  readonly cap: number
}

/** Cuts pages as the oddities say, and otherwise as the demo does. */
export function createOddPaging({ oddities, die, cap }: Options): Paging {
  const limit = findOddity(oddities, 'size-limit')?.assets ?? Number.POSITIVE_INFINITY
  const depth = findOddity(oddities, 'depth-limit')?.assets ?? Number.POSITIVE_INFINITY
  const shortShare = findOddity(oddities, 'short-pages')?.share ?? 0
  const beyond = findOddity(oddities, 'beyond-the-end')?.answers
  const countsAsked = findOddity(oddities, 'offsets-by-asked-size') !== undefined
  const caps = findOddity(oddities, 'changing-cap')?.assets ?? [
    findOddity(oddities, 'page-cap')?.assets ?? cap
  ]
  let answers = 0

  return (found, { pageNum, pageSize, sort }) => {
    if (pageSize > limit) return INVALID

    const listed = ordered(found, oddities, sort).slice(0, depth)
    const size = Math.min(pageSize, caps[answers % caps.length] ?? cap)
    answers += 1

    const step = countsAsked ? pageSize : size
    const from = (pageNum - 1) * step
    if (from >= listed.length && beyond && beyond !== 'last-page') return BEYOND[beyond]

    const lastPage = Math.max(0, Math.ceil(listed.length / step) - 1) * step
    const start = beyond === 'last-page' ? Math.min(from, lastPage) : from
    const page = listed.slice(start, start + size)
    return die() < shortShare ? page.slice(0, Math.max(1, Math.floor(die() * page.length))) : page
  }
}

const BEYOND: Readonly<Record<Exclude<BeyondTheEnd, 'last-page'>, Answer>> = {
  '400': INVALID,
  null: { status: 200, body: null },
  object: { status: 200, body: {} },
  '204': { status: 204, body: '' }
}
