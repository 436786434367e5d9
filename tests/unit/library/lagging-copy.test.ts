import type { ListingEnd } from '@shared/listing'
import { fail, ok, type Problem } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import type { PageQuery } from '../../../electron/kling/uploads'
import type { Upload } from '../../../electron/kling/wire'
import { createLibrary } from '../../../electron/library/library'
import { asset } from '../../support/program/run-with'
import { createTestClock } from '../../support/system/clock'

const START = Date.UTC(2026, 10, 22)
const HOUR_MS = 3_600_000
const LAG_MS = 60_000
const NEW = '999'
const FAILED: Problem = { kind: 'service-failed', status: 503, said: null, retryAfterMs: null }
const never = new AbortController().signal

const upload = (id: string, createdAt: number, favored = false): Upload => ({
  asset: { ...asset(id, favored), createdAt },
  media: { original: `https://cdn/${id}/${favored}`, picture: null }
})
const OLD = Array.from({ length: 40 }, (_, at) =>
  upload(String(at + 1), START - (at + 1) * 48 * HOUR_MS)
)
const without = (...ids: string[]) => OLD.filter((each) => !ids.includes(each.asset.id))
const withStar = (id: string) =>
  OLD.map((each) => (each.asset.id === id ? upload(id, each.asset.createdAt ?? 0, true) : each))

interface Given {
  /** The wall clock of this computer is ahead by so much. */
  readonly aheadMs?: number
  /** The service dates its answers. */
  readonly isDated?: boolean
}

/** A library whose service answers from whatever copy it is given. */
function open(first: readonly Upload[], { aheadMs = 0, isDated = false }: Given = {}) {
  const clock = createTestClock(START + aheadMs)
  const beganAt = clock.elapsed()
  let copy: (asked: number) => readonly Upload[] | Problem = () => first
  let asked = 0
  const shown = new Map<string, boolean>()
  let onEnd = (_end: ListingEnd): void => undefined
  const library = createLibrary({
    account: 'a@b.c',
    clock,
    uploads: {
      page: async ({ pageNum, pageSize, sort }: PageQuery) => {
        asked += 1
        const all = copy(asked)
        if ('kind' in all) return fail(all)
        const sorted = sort === 'desc' ? all : all.toReversed()
        const uploads = sorted.slice((pageNum - 1) * pageSize, pageNum * pageSize)
        const servedAt = isDated ? START + clock.elapsed() - beganAt : null
        return ok({ uploads, unusable: 0, entries: uploads.length, inOrder: uploads, servedAt })
      }
    },
    emitPage: ({ assets }) => {
      for (const { id, favored } of assets) shown.set(id, favored)
    },
    emitEnd: (end) => onEnd({ library: 'uploads', ...end })
  })
  return {
    clock,
    library,
    shown,
    pass: (ms: number) => clock.sleep(ms, never),
    /** From now on; `asked` counts from 1. */
    answer: (next: readonly Upload[] | ((asked: number) => readonly Upload[] | Problem)) => {
      asked = 0
      copy = typeof next === 'function' ? next : () => next
    },
    list: () =>
      new Promise<ListingEnd>((resolve) => {
        onEnd = resolve
        shown.clear()
        library.list()
      }),
    prove: async (id: string, createdAt: number | null = null) =>
      (await library.prove([{ id, createdAt }], { signal: never })).get(id)
  }
}

describe('an asset uploaded a moment ago, of which a copy that lags knows nothing', () => {
  const fresh = [upload(NEW, START - 5_000), ...OLD]

  it.each<[string, Given]>([
    ['whatever this computer’s clock says', { aheadMs: 48 * HOUR_MS }],
    ['also where the service dates its answers', { isDated: true }]
  ])('is not called gone, %s', async (_what, given) => {
    const { list, answer, prove } = open(fresh, given)
    await list()
    answer(OLD)
    expect(await prove(NEW, START - 5_000)).toEqual({ kind: 'open', why: 'young' })
  })

  it('nor when the clock jumps after the listing', async () => {
    const { list, answer, prove, clock } = open(fresh)
    await list()
    clock.jump(25 * HOUR_MS)
    answer(OLD)
    expect(await prove(NEW, START - 5_000)).toEqual({ kind: 'open', why: 'young' })
  })

  it.each([2, 3, 4, 5, 6, 8])(
    'nor when the service fails after %i answers, until the asset is young no more',
    async (answers) => {
      const { list, answer, prove, clock } = open(fresh)
      await list()
      answer((asked) => (asked > answers ? FAILED : OLD))
      const before = clock.elapsed()
      expect((await prove(NEW, START - 5_000))?.kind).toBe('open')
      // The answers came while it was young; the wait for more made it old.
      expect(clock.elapsed() - before).toBeGreaterThan(0)
    }
  )

  it('is proved gone by answers of a time when every copy knows it', async () => {
    const { list, answer, prove, pass } = open(fresh)
    await list()
    answer(OLD)
    await pass(LAG_MS)
    expect(await prove(NEW, START - 5_000)).toEqual({ kind: 'gone' })
  })

  it('is not young when the service’s own clock says that it is days old', async () => {
    const { list, answer, prove } = open(OLD, { isDated: true, aheadMs: -48 * HOUR_MS })
    await list()
    answer(without('1'))
    expect(await prove('1', OLD[0]?.asset.createdAt)).toEqual({ kind: 'gone' })
  })
})

describe('a favourite, of which a copy that lags knows nothing (R23)', () => {
  const isLocked = ({ library }: ReturnType<typeof open>, id = '5') =>
    library.find(id)?.asset.favored

  it('stays locked when an address is renewed', async () => {
    const scene = open(withStar('5'))
    await scene.list()
    scene.answer(OLD)
    await scene.library.renew('6', { original: 'https://cdn/6/false', picture: null })
    expect(isLocked(scene)).toBe(true)
  })

  it('stays locked when a proof about another asset shows it, or about itself', async () => {
    const scene = open(withStar('5'))
    await scene.list()
    scene.answer(OLD)
    await scene.prove('20')
    expect(isLocked(scene)).toBe(true)
    const fate = await scene.prove('5')
    if (fate?.kind === 'there' && fate.upload) scene.library.remember([fate.upload])
    expect(isLocked(scene)).toBe(true)
  })

  it('stays locked after it was forgotten and remembered', async () => {
    const scene = open(withStar('5'))
    await scene.list()
    scene.library.forget(['5'])
    scene.library.remember(OLD.slice(4, 5))
    expect(isLocked(scene)).toBe(true)
  })

  it('is locked, and shown as a favourite, if any answer of a listing says so', async () => {
    const scene = open(OLD)
    scene.answer((asked) => (asked === 2 ? withStar('5') : OLD))
    await scene.list()
    expect(isLocked(scene)).toBe(true)
    expect(scene.shown.get('5')).toBe(true)
  })

  it('is locked by any answer, and unlocked by a whole new listing', async () => {
    const scene = open(OLD)
    await scene.list()
    scene.answer(withStar('5'))
    await scene.prove('20')
    expect(isLocked(scene)).toBe(true)
    scene.answer(OLD)
    await scene.pass(LAG_MS)
    await scene.list()
    expect(isLocked(scene)).toBe(false)
    expect(scene.shown.get('5')).toBe(false)
  })

  it('is not unlocked by a whole listing within a minute, which may all be of that copy', async () => {
    const scene = open(OLD)
    await scene.list()
    scene.answer(withStar('5'))
    await scene.list()
    scene.answer(OLD)
    await scene.pass(LAG_MS - 1_000)
    await scene.list()
    expect([isLocked(scene), scene.shown.get('5')]).toEqual([true, true])

    await scene.pass(LAG_MS)
    await scene.list()
    expect([isLocked(scene), scene.shown.get('5')]).toEqual([false, false])
  })

  it('is not unlocked, nor shown as unlocked, by a listing that broke off', async () => {
    const scene = open(withStar('5'))
    await scene.list()
    await scene.pass(LAG_MS)
    scene.answer((asked) => (asked === 1 ? OLD : { kind: 'unauthorized', said: null }))
    await scene.list()
    expect(isLocked(scene)).toBe(true)
    expect(scene.shown.get('5') ?? true).toBe(true)
  })
})

describe('what is gone, and still shown by a copy that lags (R21)', () => {
  it.each<[string, (scene: ReturnType<typeof open>) => Promise<unknown>]>([
    ['confirmed', async ({ library }) => library.forget(['5'], 'gone')],
    [
      'proved by a look-up',
      async ({ answer, prove, pass }) => {
        await pass(LAG_MS)
        answer(without('5'))
        await prove('5')
      }
    ],
    [
      'proved by a refresh',
      async ({ answer, list, pass }) => {
        await pass(LAG_MS)
        answer(without('5'))
        await list()
      }
    ]
  ])('does not come back by refreshes within the lag time: %s', async (_how, happen) => {
    const scene = open(OLD)
    await scene.list()
    await happen(scene)
    scene.answer(OLD)
    for (let refresh = 0; refresh < 3; refresh += 1) {
      // What is shown and not believed may be there after all.
      expect(await scene.list()).toMatchObject({ completeness: { kind: 'partial', why: 'order' } })
      expect(scene.library.find('5')).toBeUndefined()
      expect(scene.shown.has('5')).toBe(false)
    }
  })

  it('nor later by a single answer', async () => {
    const scene = open(OLD)
    await scene.list()
    scene.library.forget(['5'], 'gone')
    await scene.pass(LAG_MS)
    scene.answer((asked) => (asked === 1 ? OLD : without('5')))
    await scene.list()
    expect(scene.library.find('5')).toBeUndefined()
    expect(scene.shown.has('5')).toBe(false)
  })

  it('comes back, and is shown, when two later answers show it', async () => {
    const scene = open(OLD)
    await scene.list()
    scene.library.forget(['5'], 'gone')
    await scene.pass(LAG_MS)
    await scene.list()
    expect(scene.library.find('5')).toBeDefined()
    expect(scene.shown.has('5')).toBe(true)
  })

  it('is another matter than what nobody knows, which the next listing shows', async () => {
    const scene = open(OLD)
    await scene.list()
    scene.library.forget(['5'], 'unknown')
    await scene.list()
    expect(scene.library.find('5')).toBeDefined()
  })
})
