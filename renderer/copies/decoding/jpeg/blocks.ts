import type { Bits, CodeTable } from './bits'

/** What a scan says of its blocks: which of their 64 numbers, and from which bit on. */
export interface Band {
  readonly from: number
  readonly to: number
  /** 0: these numbers come for the first time. */
  readonly high: number
}

/** One component of a picture, as far as it matters where its blocks are. */
export interface Component {
  readonly id: number
  readonly across: number
  readonly down: number
  /** Two words a block: which of its numbers are not zero. Only for what comes in several scans. */
  readonly filled: Uint32Array
}

/** Reads the block with a number: only its length matters. */
export type ReadBlock = (bits: Bits, component: Component, block: number) => void

interface Tables {
  readonly dc: CodeTable | null
  readonly ac: CodeTable | null
}

/** All numbers of a block in one scan. */
export function wholeBlock({ dc, ac }: Tables): ReadBlock {
  if (!dc || !ac) throw new Error('no table')
  return (bits) => {
    bits.read(bits.code(dc))
    for (let k = 1; k < 64; ) {
      const code = bits.code(ac)
      const size = code & 15
      if (size === 0 && code !== 0xf0) return
      bits.read(size)
      k += (code >> 4) + 1
    }
  }
}

/** The first number of each block, or one more bit of it. */
export function firstNumbers({ dc }: Tables, { high }: Band): ReadBlock {
  if (high > 0) return (bits) => void bits.read(1)
  if (!dc) throw new Error('no table')
  return (bits) => void bits.read(bits.code(dc))
}

/** Other numbers of each block. A run of blocks may hold nothing more. */
export function laterNumbers({ ac }: Tables, band: Band): ReadBlock & { restart: () => void } {
  if (!ac) throw new Error('no table')
  let emptyBlocks = 0
  const runOf = (bits: Bits, run: number): number => (1 << run) + bits.read(run)

  const first: ReadBlock = (bits, { filled }, block) => {
    if (emptyBlocks > 0) {
      emptyBlocks -= 1
      return
    }
    for (let k = band.from; k <= band.to; k += 1) {
      const code = bits.code(ac)
      const [run, size] = [code >> 4, code & 15]
      if (size === 0 && run < 15) {
        emptyBlocks = runOf(bits, run) - 1
        return
      }
      k += run
      bits.read(size)
      if (size > 0 && k < 64) fill(filled, block, k)
    }
  }

  const refined: ReadBlock = (bits, { filled }, block) => {
    let k = band.from
    for (; emptyBlocks === 0 && k <= band.to; k += 1) {
      const code = bits.code(ac)
      const [run, size] = [code >> 4, code & 15]
      if (size === 0 && run < 15) {
        emptyBlocks = runOf(bits, run)
        break
      }
      bits.read(size)
      // Passes so many numbers that are zero so far; each other one has a bit more.
      for (let zeros = run; k <= band.to; k += 1) {
        if (isFilled(filled, block, k)) bits.read(1)
        else if (zeros === 0) break
        else zeros -= 1
      }
      if (size > 0 && k <= band.to) fill(filled, block, k)
    }
    if (emptyBlocks === 0) return
    for (; k <= band.to; k += 1) if (isFilled(filled, block, k)) bits.read(1)
    emptyBlocks -= 1
  }

  return Object.assign(band.high === 0 ? first : refined, {
    restart: () => {
      emptyBlocks = 0
    }
  })
}

const fill = (filled: Uint32Array, block: number, k: number): void => {
  const at = block * 2 + (k >> 5)
  filled[at] = (filled[at] ?? 0) | (1 << (k & 31))
}
const isFilled = (filled: Uint32Array, block: number, k: number): boolean =>
  ((filled[block * 2 + (k >> 5)] ?? 0) & (1 << (k & 31))) !== 0
