import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drop, extend, NOTHING_SELECTED, toggle } from '../../renderer/library/selection'

const shown = ['a', 'b', 'c', 'd', 'e']
const at = (list: readonly string[]) => (id: string) => (list.includes(id) ? list.indexOf(id) : undefined)

describe('the selection', () => {
  it('ranges from the anchor, both ways, over the list as it is shown now (R1)', () => {
    const anchored = toggle(NOTHING_SELECTED, 'd')
    expect([...extend(anchored, 'b', shown, at(shown)).ids].toSorted()).toEqual(['b', 'c', 'd'])
    const turned = shown.toReversed()
    expect([...extend(anchored, 'e', turned, at(turned)).ids].toSorted()).toEqual(['d', 'e'])
  })

  it('selects only the clicked item when the anchor is not shown any more (R1)', () => {
    const list = ['a', 'b', 'c']
    expect([...extend(toggle(NOTHING_SELECTED, 'e'), 'b', list, at(list)).ids].toSorted()).toEqual(['b', 'e'])
  })

  it('never holds an id that was neither clicked nor inside a range', () => {
    const click = fc.record({ id: fc.constantFrom(...shown), shift: fc.boolean() })
    fc.assert(
      fc.property(fc.array(click), (clicks) => {
        const state = clicks.reduce(
          (selection, { id, shift }) => (shift ? extend(selection, id, shown, at(shown)) : toggle(selection, id)),
          NOTHING_SELECTED
        )
        // A slow and obvious model of the same rules.
        let anchor: string | null = null
        const model = new Set<string>()
        for (const { id, shift } of clicks) {
          if (!shift) {
            if (model.has(id)) model.delete(id)
            else model.add(id)
            anchor = id
          } else if (anchor === null) {
            model.add(id)
            anchor = id
          } else {
            const [from, to] = [shown.indexOf(anchor), shown.indexOf(id)].toSorted((a, b) => a - b)
            for (const [index, other] of shown.entries()) if (index >= (from ?? 0) && index <= (to ?? 0)) model.add(other)
          }
        }
        expect([...state.ids].toSorted()).toEqual([...model].toSorted())
      })
    )
  })

  it('drops the anchor with its id', () => {
    expect(drop(toggle(NOTHING_SELECTED, 'a'), (id) => id === 'a')).toEqual(NOTHING_SELECTED)
  })
})
