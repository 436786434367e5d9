import { fail, ok, type Problem, type Result } from '@shared/problem'
import { waitMs } from '../kling/retry'
import type { PageQuery, Uploads, UploadsPage } from '../kling/uploads'
import type { Upload } from '../kling/wire'
import type { Clock } from '../time/clock'
import { listToTheEnd, type PageSizes } from './listing'

/** Tries per page: a listing changes nothing, so it may be asked for again. */
const TRIES = 5

/** Tells of a wait for the service that begins now; null once it is over. */
export type OnWaiting = (wait: { readonly why: Problem; readonly ms: number } | null) => void

interface Options {
  readonly uploads: Uploads
  readonly pageSizes: PageSizes
  readonly email: string
  readonly clock: Clock
  /** From 0 to 1. */
  readonly random: () => number
  readonly signal: AbortSignal
  readonly onWaiting: OnWaiting
  /**
   * Every other pass asks for slightly smaller pages: what falls between two pages of one pass does
   * not fall between two of the next.
   */
  readonly isOther: boolean
}

const SMALLER_BY = 7

/**
 * The whole library, oldest first, so that what is uploaded meanwhile comes at the end. A page that
 * fails is asked for again. A page that seems to be the end is believed when the next one is empty
 * too: a listing cut short in the middle is no listing.
 */
export async function onePass({
  uploads,
  pageSizes,
  email,
  clock,
  random,
  signal,
  onWaiting,
  isOther
}: Options): Promise<Result<readonly Upload[]>> {
  const found: Upload[] = []
  let last = { pageNum: 0, pageSize: 0 }
  const patient: Uploads = {
    ...uploads,
    page: (query) => {
      if (query.sort === 'asc') last = query
      return patiently(
        uploads,
        { ...query, pageSize: query.pageSize - (isOther ? SMALLER_BY : 0) },
        { clock, random, signal, onWaiting }
      )
    }
  }
  const { problem } = await listToTheEnd({
    uploads: patient,
    pageSizes,
    email,
    sort: 'asc',
    signal,
    looksBack: false,
    onNew: (fresh) => void found.push(...fresh)
  })
  if (problem) return fail(problem)
  const beyond = await patient.page({
    email,
    pageNum: last.pageNum + 1,
    pageSize: last.pageSize,
    sort: 'asc',
    signal
  })
  // Some services refuse what lies beyond the last page.
  const isRefused = !beyond.ok && beyond.problem.kind === 'rejected'
  if (!beyond.ok && !isRefused) return beyond
  return isRefused || (beyond.ok && beyond.value.entries === 0)
    ? ok(found)
    : fail({ kind: 'unreadable', why: 'a page in the middle of the list was empty' })
}

async function patiently(
  uploads: Uploads,
  query: PageQuery,
  { clock, random, signal, onWaiting }: Pick<Options, 'clock' | 'random' | 'signal' | 'onWaiting'>
): Promise<Result<UploadsPage>> {
  for (let attempt = 1; ; attempt += 1) {
    const page = await uploads.page(query)
    if (page.ok || signal.aborted || attempt >= TRIES || !mayPass(page.problem)) return page
    const ms = waitMs(page.problem, attempt, random())
    onWaiting({ why: page.problem, ms })
    await clock.sleep(ms, signal)
    onWaiting(null)
    if (signal.aborted) return fail({ kind: 'cancelled' })
  }
}

/** Trouble that may be over at the next try. */
const mayPass = (problem: Problem): boolean =>
  problem.kind === 'proxy-refused'
    ? problem.status >= 500
    : [
        'rate-limited',
        'service-failed',
        'unexpected-status',
        'unreadable',
        'unreachable',
        'interrupted',
        'timed-out'
      ].includes(problem.kind)
