import type { SuggestionKind } from '@shared/suggestions/put-away'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggestionsOf } from '../../../../renderer/suggestions/kinds/suggest'
import {
  days,
  type Given,
  given,
  idsOf,
  knowledgeOf,
  libraries,
  minutes
} from '../../../support/page/suggestion-model'

type Library = Parameters<typeof knowledgeOf>[0]

function named(library: Library, kind: SuggestionKind): string[] {
  const knowledge = knowledgeOf(library)
  return suggestionsOf(knowledge)
    .filter((one) => one.kind === kind)
    .flatMap((one) => idsOf(knowledge, one))
    .toSorted()
}

/** Each asset alone, as the sentence on its card says. */
function plainly(library: Library, isMeant: (one: Given) => boolean): string[] {
  const { hasHistory = true } = library
  const isFree = ({ isLocked, isUnsure, uses }: Given) =>
    !isLocked && !isUnsure && (hasHistory ? uses === 1 : uses < 2)
  return library.assets
    .filter((one) => isFree(one) && isMeant(one))
    .map(({ id }) => id)
    .toSorted()
}

const isOlder = ({ createdAt }: Given, count: number): boolean =>
  createdAt !== null && createdAt < days(count)

const agrees = (kind: SuggestionKind, isMeant: (one: Given, library: Library) => boolean): void =>
  fc.assert(
    fc.property(libraries, (given) => {
      const library = { ...given, putAway: [] }
      expect(named(library, kind)).toEqual(plainly(library, (one) => isMeant(one, library)))
    }),
    { numRuns: 300 }
  )

describe('reasons that look at one asset', () => {
  it('without a picture: an image or video, and not of today', () =>
    agrees(
      'no-picture',
      (one) => !one.hasPicture && (one.type === 'image' || one.type === 'video') && isOlder(one, 1)
    ))

  it('no use found: old, and no older than what the history tells of (R32)', () =>
    agrees('no-use', (one, { hasHistory, backTo }) => {
      const { createdAt } = one
      const isTold = createdAt !== null && typeof backTo === 'number' && createdAt >= backTo
      return hasHistory === true && isTold && isOlder(one, 90)
    }))

  it('short clips: videos under five seconds that have had a month to be used', () =>
    agrees(
      'short-clips',
      (one, { hasHistory }) =>
        hasHistory === true &&
        one.type === 'video' &&
        (one.durationMs ?? 0) > 0 &&
        (one.durationMs ?? 0) < 5_000 &&
        isOlder(one, 30)
    ))
})

describe('duplicates', () => {
  it('leave the one that stays, and never name what only looks alike (R29, R30)', () => {
    fc.assert(
      fc.property(libraries, (library) => {
        const stay = library.groups.map(({ ids }) => ids[0])
        const alike = library.groups
          .filter(({ likeness }) => likeness === 'looks-alike')
          .flatMap(({ ids }) => ids)
        for (const kind of ['same-file', 'same-picture', 'smaller'] as const)
          for (const id of named(library, kind)) {
            expect(stay).not.toContain(id)
            expect(alike).not.toContain(id)
          }
      }),
      { numRuns: 300 }
    )
  })

  it('name each with the one that stays, and a smaller one for being smaller', () => {
    const [stays, equal, small, unknown] = [
      { width: 800, height: 800 },
      { width: 800, height: 800 },
      { width: 400, height: 400 },
      { width: null, height: null }
    ].map((size, at) => given(at, size))
    const assets = [stays, equal, small, unknown].filter((one) => one !== undefined)
    const ids = assets.map(({ id }) => id)
    const knowledge = knowledgeOf({ assets, groups: [{ likeness: 'same-picture', ids }] })
    const told = suggestionsOf(knowledge).filter(({ groups }) => groups.length > 0)
    expect(told.map(({ kind, groups }) => [kind, groups[0]?.ids])).toEqual([
      ['same-picture', [stays?.id, equal?.id, unknown?.id]],
      ['smaller', [stays?.id, small?.id]]
    ])
  })

  it('name none of a group whose first one is gone, or may be (R29)', () => {
    const group = (...ids: string[]) => [{ likeness: 'same-file' as const, ids }]
    const assets = [given(1), given(2)]
    const library = { assets, groups: group('1001', '1002') }
    expect(named(library, 'same-file')).toEqual(['1002'])
    expect(named({ assets, groups: group('7', '1001', '1002') }, 'same-file')).toEqual([])
    const unsure = [given(1, { isUnsure: true }), given(2)]
    expect(named({ ...library, assets: unsure }, 'same-file')).toEqual([])
  })
})

describe('a day of trials', () => {
  /** Eight uploads, five minutes apart; the third is used. */
  const batch = (more: (at: number) => Partial<Given> = () => ({})): Given[] =>
    Array.from({ length: 8 }, (_, at) =>
      given(at, {
        createdAt: days(100) + minutes(5 * at),
        uses: at === 2 ? 4 : 1,
        ...more(at)
      })
    )

  it('is many uploads within an hour of which one is used, and names the others', () => {
    const assets = batch()
    const trials = suggestionsOf(knowledgeOf({ assets })).filter(({ kind }) => kind === 'trials')
    expect(trials).toMatchObject([
      { count: 7, batch: { from: days(100), to: days(100) + minutes(35), uploads: 8 } }
    ])
    expect(named({ assets }, 'trials')).not.toContain(assets[2]?.id)
  })

  it.each([
    ['none is used', () => ({ uses: 1 })],
    ['two are used', (at: number) => (at === 5 ? { uses: 2 } : {})],
    ['one is not known (R32)', (at: number) => (at === 5 ? { uses: 0 } : {})],
    ['it took longer', (at: number) => ({ createdAt: days(100) + minutes(9 * at) })],
    ['it was this week', (at: number) => ({ createdAt: days(6) + minutes(at) })],
    ['the history does not reach there', (at: number) => ({ createdAt: days(1001) + minutes(at) })],
    ['a date is not known', (at: number) => (at === 7 ? { createdAt: null } : {})]
  ])('is none when %s', (_, more) => {
    expect(named({ assets: batch(more) }, 'trials')).toEqual([])
  })

  it('is none while the library is not all listed', () => {
    expect(named({ assets: batch(), isComplete: false }, 'trials')).toEqual([])
  })

  it('keeps what is locked out of it, and stays a day of trials', () => {
    const assets = batch((at) => ({ isLocked: at === 0 }))
    expect(named({ assets }, 'trials')).toHaveLength(6)
  })
})
