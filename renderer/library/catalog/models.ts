/** The models that made tasks, as numbers for `Columns.model`. */
interface Models {
  readonly all: () => readonly string[]
  /** One more than its position in `all`; 0 for none. */
  readonly numberOf: (model: string | null) => number
}

/** What a column of 16 bits holds; Kling has a few dozen. */
const MOST = 0xffff

export function createModels(): Models {
  const numbers = new Map<string, number>()
  let all: readonly string[] = []

  return {
    all: () => all,
    numberOf: (model) => {
      if (model === null) return 0
      const known = numbers.get(model)
      if (known !== undefined || all.length >= MOST) return known ?? 0

      all = [...all, model]
      numbers.set(model, all.length)
      return all.length
    }
  }
}
