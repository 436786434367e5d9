type Raw = Readonly<Record<string, unknown>>

/** The result of a benchmark: a line of JSON per figure, and the number of missed bounds. */
export interface Figures {
  readonly atMost: (figure: string, value: number, bound: number, raw?: Raw) => void
  readonly atLeast: (figure: string, value: number, bound: number, raw?: Raw) => void
  /** A figure without a bound, for the reader. */
  readonly note: (figure: string, value: number, raw?: Raw) => void
  readonly missed: () => number
}

export function createFigures(print: (line: string) => void): Figures {
  let missed = 0

  const tell = (figure: string, value: number, bound: object, raw: Raw = {}): void =>
    print(
      JSON.stringify({ figure, value, ...bound, ...raw }, (_key, part) =>
        typeof part === 'number' ? rounded(part) : part
      )
    )

  const judged = (isMet: boolean): boolean => {
    if (!isMet) missed += 1
    return isMet
  }

  return {
    atMost: (figure, value, bound, raw) =>
      tell(figure, value, { bound, ok: judged(value <= bound) }, raw),
    atLeast: (figure, value, bound, raw) =>
      tell(figure, value, { bound, is: 'at least', ok: judged(value >= bound) }, raw),
    note: (figure, value, raw) => tell(figure, value, { bound: null }, raw),
    missed: () => missed
  }
}

/** The same figures under other names. */
export const named = ({ missed, ...tell }: Figures, prefix: string): Figures => ({
  missed,
  atMost: (figure, ...rest) => tell.atMost(prefix + figure, ...rest),
  atLeast: (figure, ...rest) => tell.atLeast(prefix + figure, ...rest),
  note: (figure, ...rest) => tell.note(prefix + figure, ...rest)
})

const rounded = (value: number): number => Number(value.toFixed(value < 10 ? 2 : 1))

/** Unaffected by a single slow moment of the machine. */
export const median = (values: readonly number[]): number => quantile(values, 0.5)

export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}
