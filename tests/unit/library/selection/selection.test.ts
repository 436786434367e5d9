import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  difference,
  EMPTY_SET,
  indicesIn,
  setOf,
  union,
  withAll
} from '../../../../renderer/library/catalog/index-set'
import { showing } from '../../../../renderer/library/catalog/visible-list'
import {
  amend,
  EMPTY_HISTORY,
  redo,
  type SelectionHistory,
  step,
  undo
} from '../../../../renderer/library/selection/history'
import {
  add,
  anchorAt,
  deselect,
  endRange,
  extend,
  invert,
  NOTHING_SELECTED,
  replace,
  type Selection,
  toggle,
  withoutLocked
} from '../../../../renderer/library/selection/selection'
import { type Action, actions, createModel } from '../../../support/page/selection-model'

const selected = (selection: Selection): number[] => [...indicesIn(selection.indices)]
const shownOf = (order: readonly number[]) =>
  showing(Uint32Array.from(order), false, setOf(order), null)
const five = shownOf([0, 1, 2, 3, 4])

describe('the selection', () => {
  it('ranges from the anchor, in both directions, over the list as it is shown (R1)', () => {
    const anchored = toggle(NOTHING_SELECTED, 3)
    expect(selected(extend(anchored, 1, five))).toEqual([1, 2, 3])
    expect(selected(extend(anchored, 4, shownOf([4, 3, 2, 1, 0])))).toEqual([3, 4])
  })

  it('gains only the clicked asset when the anchor is not shown any more (R1)', () => {
    const anchored = toggle(NOTHING_SELECTED, 4)
    expect(selected(extend(anchored, 1, shownOf([0, 1, 2])))).toEqual([1, 4])
  })

  it('replaces the range of the same anchor, and nothing that was selected before it', () => {
    const before = toggle(toggle(NOTHING_SELECTED, 0), 2)
    expect(selected(extend(extend(before, 4, five), 3, five))).toEqual([0, 2, 3])
  })

  it('keeps the assets of a range once the list has changed (R8)', () => {
    const ended = endRange(extend(toggle(NOTHING_SELECTED, 1), 3, five))
    expect(selected(extend(ended, 2, five))).toEqual([1, 2, 3])
  })

  it('is not changed by an empty marquee (R8)', () => {
    const some = toggle(NOTHING_SELECTED, 2)
    expect(replace(some, [])).toBe(some)
  })

  it('has no anchor once that asset is gone', () => {
    const gone = deselect(toggle(NOTHING_SELECTED, 2), setOf([2]))
    expect(gone.anchor).toBeNull()
    expect(selected(extend(gone, 4, five))).toEqual([4])
  })

  it('undoes an extended range as one step (R8), and never brings back what is gone', () => {
    const change = (history: SelectionHistory, next: (now: Selection) => Selection) =>
      step(history, next(history.now))
    let history = change(EMPTY_HISTORY, (now) => toggle(now, 0))
    for (const to of [2, 4, 3]) history = change(history, (now) => extend(now, to, five))
    expect(selected(history.now)).toEqual([0, 1, 2, 3])

    const back = undo(history, EMPTY_SET)
    expect(selected(back.now)).toEqual([0])
    expect(selected(redo(back, EMPTY_SET).now)).toEqual([0, 1, 2, 3])

    const gone = setOf([0, 3])
    expect(selected(redo(amend(back, deselect(back.now, gone)), gone).now)).toEqual([1, 2])
    expect(undo(undo(back, EMPTY_SET), EMPTY_SET).past).toEqual([])
  })
})

/** The real selection, with the list, the deletions and the locks around it. */
function createSubject(shownNow: () => readonly number[]) {
  let shown = shownOf(shownNow())
  let gone = EMPTY_SET
  let locked = EMPTY_SET
  let history = EMPTY_HISTORY

  const change = (next: (now: Selection) => Selection): void => {
    history = step(history, withoutLocked(next(history.now), locked))
  }

  const perform = (action: Action): void => {
    switch (action.kind) {
      case 'toggle':
        change((now) => toggle(now, action.index))
        break
      case 'extend':
        change((now) => extend(now, action.index, shown))
        break
      case 'extend-from':
        history = amend(history, anchorAt(history.now, action.from))
        change((now) => extend(now, action.index, shown))
        break
      case 'all':
        change((now) => add(now, shown.order))
        break
      case 'invert':
        change((now) => invert(now, shown))
        break
      case 'clear':
        change(() => NOTHING_SELECTED)
        break
      case 'marquee': {
        const { indices, adding } = action
        change((now) => (adding ? add(now, indices) : replace(now, indices)))
        break
      }
      case 'view':
        shown = shownOf(shownNow())
        history = amend(history, endRange(history.now))
        break
      case 'gone':
        gone = withAll(gone, action.indices)
        history = amend(history, deselect(history.now, setOf(action.indices)))
        shown = shownOf(shownNow())
        break
      case 'lock':
        locked = union(locked, setOf(action.indices))
        history = amend(history, deselect(history.now, setOf(action.indices)))
        break
      case 'unlock':
        locked = difference(locked, setOf(action.indices))
        history = amend(history, deselect(history.now, EMPTY_SET))
        break
      case 'undo':
        history = undo(history, union(gone, locked))
        break
      case 'redo':
        history = redo(history, union(gone, locked))
    }
  }

  return { perform, selected: () => selected(history.now) }
}

describe('any sequence of actions', () => {
  it('selects what the plain model says, and never a locked asset (R23)', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 40 }), (sequence) => {
        const model = createModel()
        const subject = createSubject(model.shown)

        for (const action of sequence) {
          if (!model.allows(action)) continue
          model.perform(action)
          subject.perform(action)
          expect(subject.selected(), JSON.stringify(action)).toEqual(model.selected())
          expect(subject.selected().filter(model.isLocked), JSON.stringify(action)).toEqual([])
        }
      }),
      { numRuns: 2000 }
    )
  })
})
