import fc from 'fast-check'

const ASSETS = 70
const index = fc.nat(ASSETS - 1)
const indices = fc.uniqueArray(index, { maxLength: 12 })

export type Action =
  | { readonly kind: 'toggle' | 'extend'; readonly index: number }
  | { readonly kind: 'extend-from'; readonly from: number; readonly index: number }
  | { readonly kind: 'all' | 'invert' | 'clear' | 'undo' | 'redo' }
  | { readonly kind: 'marquee'; readonly indices: readonly number[]; readonly adding: boolean }
  | { readonly kind: 'view'; readonly divisor: number; readonly reversed: boolean }
  | { readonly kind: 'gone' | 'lock' | 'unlock'; readonly indices: readonly number[] }

/** Everything a person, a filter, a lock or a deletion can do to a selection. */
export const actions: fc.Arbitrary<Action> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('toggle', 'extend'), index }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('extend-from'), from: index, index }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('all', 'invert', 'clear', 'undo', 'redo') })
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('marquee'), indices, adding: fc.boolean() })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('view'),
      divisor: fc.integer({ min: 1, max: 4 }),
      reversed: fc.boolean()
    })
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('gone'), indices }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('lock', 'unlock'), indices }) }
)

/** The rules of selecting, on plain sets and lists. Slow and obvious. */
export function createModel() {
  let selected = new Set<number>()
  let base = new Set<number>()
  let anchor: number | null = null
  const gone = new Set<number>()
  const locked = new Set<number>()
  let view = { divisor: 1, reversed: false }
  let past: { set: Set<number>; range: number | null }[] = []
  let future: Set<number>[] = []
  /** Numbers the ranges: extending a range is the same step of undo. */
  let rangeCount = 0
  let openRange: number | null = null

  const shown = (): number[] => {
    const list = Array.from({ length: ASSETS }, (_, at) => at).filter(
      (at) => at % view.divisor === 0 && !gone.has(at)
    )
    return view.reversed ? list.toReversed() : list
  }

  const isSame = (a: Set<number>, b: Set<number>): boolean =>
    a.size === b.size && [...a].every((at) => b.has(at))

  const selectable = (set: Set<number>): Set<number> =>
    new Set([...set].filter((at) => !gone.has(at) && !locked.has(at)))

  /** One step. `range`: the number of the range it belongs to. */
  const commit = (wanted: Set<number>, range: number | null): void => {
    const next = selectable(wanted)
    const isSameRange = range !== null && past.at(-1)?.range === range
    if (!isSame(selected, next)) {
      if (!isSameRange) past.push({ set: selected, range })
      future = []
    }
    selected = next
  }

  const change = (next: Set<number>): void => {
    commit(next, null)
    base = new Set(selected)
    openRange = null
  }

  const extend = (to: number): void => {
    const list = shown()
    if (!list.includes(to)) return
    if (anchor === null || !list.includes(anchor)) {
      change(new Set(selected).add(to))
      anchor = to
      return
    }
    if (openRange === null) openRange = rangeCount++
    const [first, last] = [list.indexOf(anchor), list.indexOf(to)].toSorted((a, b) => a - b)
    commit(new Set([...base, ...list.slice(first, (last ?? 0) + 1)]), openRange)
  }

  /** Goes to the last step that differs; returns the steps before it. */
  const goBack = (from: Set<number>[], other: Set<number>[]): Set<number>[] | null => {
    const at = from.findLastIndex((set) => !isSame(selectable(set), selected))
    const found = from[at]
    if (!found) return null
    other.push(selected)
    selected = selectable(found)
    base = new Set(selected)
    anchor = null
    openRange = null
    return from.slice(0, at)
  }

  return {
    shown,
    selected: () => [...selected].toSorted((a, b) => a - b),
    isLocked: (at: number) => locked.has(at),
    /** Only assets on the screen can be clicked, caught in a marquee or deleted. */
    allows: (action: Action): boolean => {
      const list = shown()
      switch (action.kind) {
        case 'toggle':
        case 'extend':
          return list.includes(action.index)
        case 'extend-from':
          return list.includes(action.from) && list.includes(action.index)
        case 'marquee':
          return action.indices.every((at) => list.includes(at))
        case 'gone':
          return action.indices.every((at) => !gone.has(at))
        default:
          return true
      }
    },
    perform: (action: Action): void => {
      switch (action.kind) {
        case 'toggle': {
          const next = new Set(selected)
          if (!next.delete(action.index)) next.add(action.index)
          change(next)
          anchor = action.index
          return
        }
        case 'extend':
          extend(action.index)
          return
        case 'extend-from':
          anchor = action.from
          base = new Set(selected)
          openRange = null
          extend(action.index)
          return
        case 'all':
          change(new Set([...selected, ...shown()]))
          return
        case 'invert': {
          const list = new Set(shown())
          change(
            new Set([
              ...[...selected].filter((at) => !list.has(at)),
              ...[...list].filter((at) => !selected.has(at))
            ])
          )
          return
        }
        case 'clear':
          change(new Set())
          anchor = null
          return
        case 'marquee':
          if (action.adding) change(new Set([...selected, ...action.indices]))
          else if (action.indices.length > 0) change(new Set(action.indices))
          return
        case 'view':
          view = { divisor: action.divisor, reversed: action.reversed }
          base = new Set(selected)
          openRange = null
          return
        case 'gone':
          for (const at of action.indices) gone.add(at)
          selected = selectable(selected)
          base = new Set(selected)
          openRange = null
          if (anchor !== null && gone.has(anchor)) anchor = null
          return
        case 'lock':
        case 'unlock':
          for (const at of action.indices)
            action.kind === 'lock' ? locked.add(at) : locked.delete(at)
          selected = selectable(selected)
          base = new Set(selected)
          openRange = null
          if (anchor !== null && action.kind === 'lock' && action.indices.includes(anchor))
            anchor = null
          return
        case 'undo': {
          const rest = goBack(
            past.map(({ set }) => set),
            future
          )
          if (rest) past = past.slice(0, rest.length)
          return
        }
        case 'redo': {
          const back: Set<number>[] = []
          const rest = goBack(future, back)
          if (!rest) return
          past.push(...back.map((set) => ({ set, range: null })))
          future = rest
        }
      }
    }
  }
}
