/** The indices of the most values that rise strictly in the order they stand in. */
export function longestRising(values: readonly number[]): readonly number[] {
  if (values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0)))
    return values.map((_, at) => at)

  /** By length: the index whose value ends a rising row of that length lowest. */
  const ends: number[] = []
  const previous = new Int32Array(values.length).fill(-1)
  for (const [index, value] of values.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous[index] = ends[low - 1] ?? -1
    ends[low] = index
  }

  const kept: number[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) kept.push(at)
  return kept.reverse()
}
