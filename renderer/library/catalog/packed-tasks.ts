import type { Asset, TaskFacts, WorkFacts } from '@shared/asset'

// The works of 100,000 tasks are most of what the page remembers of them, so they do not stay
// objects. Those that came together lie side by side, until no record refers to them any more.

/** What is told of a work beside its id. Many works share one. */
type Kind = Omit<WorkFacts, 'id'>

interface Packed {
  readonly ids: BigUint64Array
  /** Positions in `kinds`. */
  readonly kindOf: Uint16Array
  readonly kinds: readonly Kind[]
}

/** An id that `Packed.ids` holds, and gives back digit for digit. */
const DIGITS = /^[1-9]\d{0,18}$/
/** So many kinds `Packed.kindOf` tells apart. */
const MOST_KINDS = 0x10000

/** A task whose works are made anew whenever they are read. */
class PackedTask implements TaskFacts {
  readonly state: TaskFacts['state']
  readonly model: TaskFacts['model']
  readonly favourite: TaskFacts['favourite']
  readonly #packed: Packed
  readonly #from: number
  readonly #to: number

  /** `from`: where its works begin. */
  constructor({ state, model, favourite, works }: TaskFacts, packed: Packed, from: number) {
    this.state = state
    this.model = model
    this.favourite = favourite
    this.#packed = packed
    this.#from = from
    this.#to = from + works.length
  }

  get works(): readonly WorkFacts[] {
    const { ids, kindOf, kinds } = this.#packed
    const numbers = [...kindOf.subarray(this.#from, this.#to)]
    return numbers.flatMap((number, at) => {
      const kind = kinds[number]
      return kind ? [{ id: String(ids[this.#from + at]), ...kind }] : []
    })
  }
}

/** Makes the records of tasks small. Those of uploads, and what does not fit, stay as they are. */
export function createPackedTasks(): (assets: readonly Asset[]) => readonly Asset[] {
  const kinds: Kind[] = []
  const numbers = new Map<string, number>()

  const numberOf = ({ id: _, ...kind }: WorkFacts): number => {
    const key = Object.values(kind).join(' ')
    const known = numbers.get(key)
    if (known !== undefined) return known

    numbers.set(key, kinds.length)
    return kinds.push(kind) - 1
  }

  return (assets) => {
    const works = assets.flatMap(({ task }) => task?.works ?? [])
    const numbered = works.map(numberOf)
    const fits = kinds.length <= MOST_KINDS && works.every(({ id }) => DIGITS.test(id))
    if (works.length === 0 || !fits) return assets

    const ids = BigUint64Array.from(works, ({ id }) => BigInt(id))
    const packed = { ids, kindOf: Uint16Array.from(numbered), kinds }
    let from = 0
    return assets.map((asset) => {
      if (!asset.task) return asset
      const task = new PackedTask(asset.task, packed, from)
      from += asset.task.works.length
      return { ...asset, task }
    })
  }
}
