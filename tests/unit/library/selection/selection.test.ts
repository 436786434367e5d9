import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  each,
  minus,
  NO_BITS,
  union,
  withAll
} from '../../../../renderer/library/catalog/index-set'
import { showing } from '../../../../renderer/library/catalog/visible-list'
import {
  amend,
  NOTHING_YET,
  redo,
  type Selecting,
  step,
  undo
} from '../../../../renderer/library/selection/history'
import {
  add,
  anchorAt,
  bar,
  drop,
  extend,
  invert,
  NOTHING_SELECTED,
  replace,
  type Selection,
  settle,
  toggle
} from '../../../../renderer/library/selection/selection'
import { type Action, actions, createModel } from '../../../support/page/selection-model'

const ids = (selection: Selection): number[] => [...each(selection.bits)]
const shownOf = (order: readonly number[]) =>
  showing(Uint32Array.from(order), false, withAll(NO_BITS, order), null)
const five = shownOf([0, 1, 2, 3, 4])

describe('the selection', () => {
  it('ranges from the anchor, both ways, over the list as it is shown now (R1)', () => {
    const anchored = toggle(NOTHING_SELECTED, 3)
    expect(ids(extend(anchored, 1, five))).toEqual([1, 2, 3])
    expect(ids(extend(anchored, 4, shownOf([4, 3, 2, 1, 0])))).toEqual([3, 4])
  })

  it('selects only the clicked asset when the anchor is not shown any more (R1)', () => {
    expect(ids(extend(toggle(NOTHING_SELECTED, 4), 1, shownOf([0, 1, 2])))).toEqual([1, 4])
  })

  it('replaces the range of the same anchor, and never what was selected before it', () => {
    const before = toggle(toggle(NOTHING_SELECTED, 0), 2)
    expect(ids(extend(extend(before, 4, five), 3, five))).toEqual([0, 2, 3])
  })

  it('keeps what a range selected once the list has changed under it (R8)', () => {
    const ranged = settle(extend(toggle(NOTHING_SELECTED, 1), 3, five))
    expect(ids(extend(ranged, 2, five))).toEqual([1, 2, 3])
  })

  it('is not dropped by a marquee that catches nothing (R8)', () => {
    const some = toggle(NOTHING_SELECTED, 2)
    expect(replace(some, [])).toBe(some)
  })

  it('does not grow an anchor out of an asset that is gone', () => {
    const gone = drop(toggle(NOTHING_SELECTED, 2), withAll(NO_BITS, [2]))
    expect(gone.anchor).toBeNull()
    expect(ids(extend(gone, 4, five))).toEqual([4])
  })

  it('undoes and redoes (R8), a range drawn longer and shorter being one step, and never brings back what is gone', () => {
    const take = (selecting: Selecting, next: (selection: Selection) => Selection) =>
      step(selecting, next(selecting.now))
    let selecting = take(NOTHING_YET, (selection) => toggle(selection, 0))
    for (const to of [2, 4, 3])
      selecting = take(selecting, (selection) => extend(selection, to, five))
    const gone = withAll(NO_BITS, [0, 3])
    expect(ids(selecting.now)).toEqual([0, 1, 2, 3])
    const back = undo(selecting, NO_BITS)
    expect(ids(back.now)).toEqual([0])
    expect(ids(redo(back, NO_BITS).now)).toEqual([0, 1, 2, 3])
    expect(ids(redo(amend(back, drop(back.now, gone)), gone).now)).toEqual([1, 2])
    expect(undo(undo(back, NO_BITS), NO_BITS).past).toEqual([])
  })
})

describe('any course of selecting', () => {
  it('ends as the slow and obvious model says, step by step, and never holds what is locked (R23)', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 40 }), (course) => {
        const model = createModel()
        let shown = shownOf(model.shown())
        let gone = NO_BITS
        let locked = NO_BITS
        let selecting: Selecting = NOTHING_YET
        const take = (next: (selection: Selection) => Selection): void => {
          selecting = step(selecting, bar(next(selecting.now), locked))
        }
        const perform = (action: Action): void => {
          switch (action.kind) {
            case 'toggle':
              take((selection) => toggle(selection, action.index))
              return
            case 'extend':
              take((selection) => extend(selection, action.index, shown))
              return
            case 'draw': {
              const anchored = amend(selecting, anchorAt(selecting.now, action.from))
              selecting = step(anchored, bar(extend(anchored.now, action.index, shown), locked))
              return
            }
            case 'all':
              take((selection) => add(selection, shown.order))
              return
            case 'invert':
              take((selection) => invert(selection, shown))
              return
            case 'clear':
              take(() => NOTHING_SELECTED)
              return
            case 'marquee':
              take((selection) =>
                action.adding ? add(selection, action.indices) : replace(selection, action.indices)
              )
              return
            case 'view':
              shown = shownOf(model.shown())
              selecting = amend(selecting, settle(selecting.now))
              return
            case 'gone':
              gone = withAll(gone, action.indices)
              selecting = amend(selecting, drop(selecting.now, withAll(NO_BITS, action.indices)))
              shown = shownOf(model.shown())
              return
            case 'lock':
            case 'unlock': {
              const these = withAll(NO_BITS, action.indices)
              const isLock = action.kind === 'lock'
              locked = isLock ? union(locked, these) : minus(locked, these)
              selecting = amend(selecting, drop(selecting.now, isLock ? these : NO_BITS))
              return
            }
            case 'undo':
              selecting = undo(selecting, union(gone, locked))
              return
            case 'redo':
              selecting = redo(selecting, union(gone, locked))
          }
        }
        for (const action of course) {
          if (!model.allows(action)) continue
          model.perform(action)
          perform(action)
          expect(ids(selecting.now), JSON.stringify(action)).toEqual(model.selected())
          expect(ids(selecting.now).filter(model.isLocked), JSON.stringify(action)).toEqual([])
        }
      }),
      { numRuns: 2000 }
    )
  })
})
