import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stripOf } from '../../../../renderer/suggestions/kinds/strip'
import { leftOutOf, suggestionsOf } from '../../../../renderer/suggestions/kinds/suggest'
import { given, idsOf, knowledgeOf, libraries, NOW } from '../../../support/page/suggestion-model'

/** Reasons that say nothing of use, and so need no history. */
const WITHOUT_HISTORY = ['same-file', 'same-picture', 'smaller', 'no-picture']

describe('suggestions', () => {
  it('never name what is kept, a favourite or used, nor what is not known (R32, R34)', () => {
    fc.assert(
      fc.property(libraries, (library) => {
        const knowledge = knowledgeOf(library)
        const byId = new Map(library.assets.map((one) => [one.id, one]))
        for (const suggestion of suggestionsOf(knowledge))
          for (const id of idsOf(knowledge, suggestion)) {
            const one = byId.get(id)
            expect(one?.isLocked, id).toBe(false)
            expect(one?.isUnsure, id).toBe(false)
            expect(one?.uses ?? 2, id).toBeLessThan(2)
            if (library.hasHistory) expect(one?.uses, id).toBe(1)
          }
      }),
      { numRuns: 500 }
    )
  })

  it('say nothing that rests on use before the history was read to its end (R32)', () => {
    fc.assert(
      fc.property(libraries, (library) => {
        const kinds = suggestionsOf(knowledgeOf({ ...library, hasHistory: false }))
        expect(WITHOUT_HISTORY).toEqual(expect.arrayContaining(kinds.map(({ kind }) => kind)))
      }),
      { numRuns: 300 }
    )
  })

  it('are the same, in the same order, however the library came in (R34)', () => {
    const shuffled = libraries.chain((library) =>
      fc
        .shuffledSubarray([...library.assets], { minLength: library.assets.length })
        .map((assets) => ({ library, assets }))
    )
    fc.assert(
      fc.property(shuffled, ({ library, assets }) => {
        const told = (given: typeof library) => {
          const knowledge = knowledgeOf(given)
          return suggestionsOf(knowledge).map(({ kind, indices, batch }) => ({
            kind,
            batch,
            ids: idsOf(knowledge, { indices }),
            strip: stripOf(knowledge.catalog, indices).map(knowledge.catalog.idOf)
          }))
        }
        expect(told({ ...library, assets })).toEqual(told(library))
      }),
      { numRuns: 300 }
    )
  })

  it('never come back for what was put away, for that reason only (R34)', () => {
    fc.assert(
      fc.property(libraries, (library) => {
        const before = knowledgeOf({ ...library, putAway: [] })
        const after = knowledgeOf(library)
        for (const suggestion of suggestionsOf(before)) {
          const { kind, batch } = suggestion
          const away = library.putAway.filter((one) => one.kind === kind).map(({ id }) => id)
          const now = suggestionsOf(after).find(
            (one) => one.kind === kind && one.batch?.from === batch?.from
          )
          const left = idsOf(before, suggestion).filter((id) => !away.includes(id))
          expect(now ? idsOf(after, now) : []).toEqual(left)
        }
      }),
      { numRuns: 300 }
    )
  })

  it('count what they name, and none is of nothing', () => {
    fc.assert(
      fc.property(libraries, (library) => {
        const knowledge = knowledgeOf(library)
        const all = suggestionsOf(knowledge)
        for (const suggestion of all) {
          expect(suggestion.count).toBe(idsOf(knowledge, suggestion).length)
          expect(suggestion.count).toBeGreaterThan(0)
        }
        const named = new Set(all.flatMap((suggestion) => idsOf(knowledge, suggestion)))
        expect(leftOutOf(knowledge)).toBeLessThanOrEqual(library.assets.length - named.size)
      })
    )
  })

  it('are there for 100,000 assets in one look', () => {
    const assets = Array.from({ length: 100_000 }, (_, number) =>
      given(number, { createdAt: NOW - number * 300_000 })
    )
    const knowledge = knowledgeOf({ assets })
    const looked = { at: 0 }
    const { catalog } = knowledge
    // Records are looked at for none of them: a pass over the columns is all it takes.
    const counting = {
      ...knowledge,
      catalog: {
        ...catalog,
        at: (index: number) => {
          looked.at += 1
          return catalog.at(index)
        }
      }
    }
    const found = suggestionsOf(counting)
    expect(found.map(({ kind }) => kind)).toContain('no-use')
    for (const { indices } of found) expect(stripOf(counting.catalog, indices)).toHaveLength(7)
    expect(looked.at).toBe(0)
  })
})
