import type { Ask, Entries, Entry, Page, Sort } from '../../../electron/library/listing/page'

/**
 * A listing service as it might be: everything the documentation leaves open is a parameter. Time
 * is simulated; each request takes `latencyMs` of it.
 */
export interface PagedService {
  readonly ask: Ask<Entry>
  readonly remove: (ids: readonly string[]) => void
  readonly isLiving: (id: string) => boolean
  /** The assets that nobody has deleted and that every copy of the service knows. */
  readonly living: () => readonly string[]
  readonly advance: (ms: number) => void
  readonly now: () => number
  readonly requests: () => number
}

export interface PagedAsset {
  readonly id: string
  /** The time that is shown. */
  readonly time: number | null
  /** What the service sorts by; without it, the time. */
  readonly key?: number
  /** Listed a second time, by this key. */
  readonly secondKey?: number
  /** Not known to any copy before this moment. */
  readonly since?: number
}

/** What a proof survives: every answer shows one state of the library, in one order. */
export interface Contract {
  readonly latencyMs: number
  /** Entries in a page at most, whatever is asked for. Several: each answer draws one. */
  readonly caps: readonly number[]
  /** Larger sizes are refused with a 400; with `allowed`, all others as well. */
  readonly refuseOver: number
  readonly allowed: readonly number[] | null
  /** Page n begins at (n - 1) × what was asked for, or × what is returned at most. */
  readonly offsetBy: 'asked' | 'returned'
  /** What a page beyond the end shows. */
  readonly beyond: 'empty' | 'last' | 'refused'
  /** No page shows places from here on, although there are more. */
  readonly deepest: number
  /** How likely a page ends early. */
  readonly shortChance: number
  /** Deleted assets keep their place and are left out of the page afterwards. */
  readonly leavesHoles: boolean
  /**
   * `mirrored`: ascending is descending backwards. `same`: equal keys have one order in both
   * directions. `random`: another order in each answer.
   */
  readonly ties: 'mirrored' | 'same' | 'random'
  /** The service sorts by keys rounded to this. */
  readonly grainMs: number
  readonly ignoresSort: boolean
  /** Each answer comes from one of these copies, this far behind. */
  readonly lagsMs: readonly number[]
  /** Chances, per request, that somebody else uploads or deletes. */
  readonly uploadChance: number
  readonly removeChance: number
}

/** What no proof survives: answers that do not come from one state, or not in one order. */
export interface Breach {
  /** Each answer shifts each key by up to this. */
  readonly noiseMs: number
  /** Chance, per request, that an asset is changed and moves to the newest end. */
  readonly moveChance: number
  /** New assets come into sight one by one, up to this much later. */
  readonly appearsWithinMs: number
  /** Pages are cut from the order of ids, and sorted afterwards. */
  readonly sortsWithinPage: boolean
  /** Chance, per entry, that it is left out of a page, or of the state that an answer shows. */
  readonly dropChance: number
  readonly lackChance: number
  /** Chance, per answer, that it mixes a copy that lags with one that does not. */
  readonly mixChance: number
}

const CONTRACT: Contract = {
  latencyMs: 50,
  caps: [Number.POSITIVE_INFINITY],
  refuseOver: Number.POSITIVE_INFINITY,
  allowed: null,
  offsetBy: 'asked',
  beyond: 'empty',
  deepest: Number.POSITIVE_INFINITY,
  shortChance: 0,
  leavesHoles: false,
  ties: 'mirrored',
  grainMs: 1,
  ignoresSort: false,
  lagsMs: [0],
  uploadChance: 0,
  removeChance: 0
}

const NO_BREACH: Breach = {
  noiseMs: 0,
  moveChance: 0,
  appearsWithinMs: 0,
  sortsWithinPage: false,
  dropChance: 0,
  lackChance: 0,
  mixChance: 0
}

interface Row {
  readonly id: string
  readonly time: number | null
  readonly key: number
  readonly number: number
  readonly since: number
  until: number
}

const byKey = (a: Row, b: Row): number => a.key - b.key || a.number - b.number

export function createPagedService(
  assets: readonly PagedAsset[],
  options: Partial<Contract & Breach & { now: number }>,
  random: () => number
): PagedService {
  const o = { ...CONTRACT, ...NO_BREACH, ...options }
  let now = options.now ?? 0
  let requests = 0
  let serial = 1e9
  const rows: Row[] = []
  const rowsOf = new Map<string, Row[]>()
  /** The state without a lag, in both directions, until somebody changes it. */
  const current = new Map<Sort, readonly Row[]>()

  const grained = (key: number): number => Math.floor(key / o.grainMs) * o.grainMs
  const add = ({ id, time, key = time ?? 0, secondKey, since }: PagedAsset): void => {
    const late = since === undefined ? 0 : random() * o.appearsWithinMs
    const from = since === undefined ? Number.NEGATIVE_INFINITY : since + late
    const row: Row = {
      id,
      time,
      key: grained(key),
      number: Number(id),
      since: from,
      until: Number.POSITIVE_INFINITY
    }
    const all = secondKey === undefined ? [row] : [row, { ...row, key: grained(secondKey) }]
    rowsOf.set(id, all)
    rows.push(...all)
  }
  for (const asset of assets) add(asset)
  rows.sort(byKey)

  const isLiving = (id: string): boolean =>
    (rowsOf.get(id) ?? []).some(({ until }) => until === Number.POSITIVE_INFINITY)
  const remove = (ids: readonly string[]): void => {
    for (const id of ids)
      for (const row of rowsOf.get(id) ?? []) row.until = Math.min(row.until, now)
    current.clear()
  }
  const anyone = (): Row | undefined => rows[Math.floor(random() * rows.length)]
  const othersAct = (): void => {
    if (random() < o.uploadChance) {
      serial += 1
      add({ id: String(serial), time: now, since: now })
      rows.sort(byKey)
      current.clear()
    }
    if (random() < o.removeChance) remove([anyone()?.id ?? ''])
    const moved = random() < o.moveChance ? anyone() : undefined
    if (moved && isLiving(moved.id)) {
      remove([moved.id])
      add({ id: moved.id, time: moved.time, key: now, since: now })
      rows.sort(byKey)
    }
  }

  const isInState = (row: Row, moment: number): boolean =>
    row.since <= moment && (o.leavesHoles || moment < row.until)
  const directed = (ascending: readonly Row[], sort: Sort): readonly Row[] => {
    if (sort === 'asc' || o.ignoresSort) return ascending
    if (o.ties !== 'same') return ascending.toReversed()
    return [...ascending].sort((a, b) => b.key - a.key || a.number - b.number)
  }
  const shuffled = (ascending: readonly Row[]): readonly Row[] => {
    const isNoisy = o.noiseMs > 0
    return ascending
      .map((row) => ({
        row,
        key: isNoisy ? row.key + (random() * 2 - 1) * o.noiseMs : row.key,
        dice: random()
      }))
      .sort((a, b) => a.key - b.key || a.dice - b.dice)
      .map(({ row }) => row)
  }

  const stateAt = (moment: number): readonly Row[] => {
    const state = rows.filter((row) => isInState(row, moment))
    return o.lackChance > 0 ? state.filter(() => random() >= o.lackChance) : state
  }
  const mixedState = (moment: number): readonly Row[] => {
    const older = now - Math.max(...o.lagsMs)
    return rows.filter((row) => isInState(row, row.number % 2 === 0 ? moment : older))
  }
  const sequence = (sort: Sort, moment: number): readonly Row[] => {
    const isSteady = o.lackChance === 0 && o.mixChance === 0 && o.noiseMs === 0
    const isPlain = isSteady && o.ties !== 'random' && moment === now && o.appearsWithinMs === 0
    const known = isPlain ? current.get(sort) : undefined
    if (known) return known

    const state = random() < o.mixChance ? mixedState(moment) : stateAt(moment)
    if (o.sortsWithinPage) return [...state].sort((a, b) => a.number - b.number)
    const mixes = o.noiseMs > 0 || o.ties === 'random'
    const list = directed(mixes ? shuffled(state) : state, sort)
    if (isPlain) current.set(sort, list)
    return list
  }

  const pageIn = (list: readonly Row[], { num, size: asked }: Page): readonly Row[] | null => {
    const cap = o.caps[Math.floor(random() * o.caps.length)] ?? asked
    const size = Math.min(asked, cap)
    const step = o.offsetBy === 'asked' ? asked : size
    const length = Math.min(list.length, o.deepest)
    let from = (num - 1) * step
    if (from >= length && num > 1) {
      if (o.beyond === 'refused') return null
      if (o.beyond === 'last') from = Math.max(0, Math.ceil(length / step) - 1) * step
    }
    return list.slice(from, Math.min(from + size, length))
  }
  const spoilt = (page: readonly Row[], moment: number, sort: Sort): readonly Row[] => {
    const isShort = random() < o.shortChance
    const shortened = isShort ? page.slice(0, Math.ceil(random() * page.length)) : page
    const left = shortened.filter(
      (row) => (!o.leavesHoles || moment < row.until) && random() >= o.dropChance
    )
    if (!o.sortsWithinPage) return left
    return left.toSorted((a, b) => (sort === 'asc' ? byKey(a, b) : byKey(b, a)))
  }

  return {
    ask: async (page, sort): Promise<Entries | null> => {
      requests += 1
      now += o.latencyMs
      othersAct()
      const isRefused = page.size > o.refuseOver || (o.allowed && !o.allowed.includes(page.size))
      if (isRefused) return null
      const moment = now - (o.lagsMs[Math.floor(random() * o.lagsMs.length)] ?? 0)
      const found = pageIn(sequence(sort, moment), page)
      return found && spoilt(found, moment, sort).map(({ id, time }) => ({ id, createdAt: time }))
    },
    remove,
    isLiving,
    living: () => {
      const known = now - Math.max(...o.lagsMs) - o.appearsWithinMs
      const ids = rows.filter(({ since, until }) => since < known && until > now)
      return [...new Set(ids.map(({ id }) => id))]
    },
    advance: (ms) => {
      now += ms
    },
    now: () => now,
    requests: () => requests
  }
}
