import { bitsOf, type CodeTable, codeTable, OutOfBits } from './bits'
import {
  type Band,
  type Component,
  firstNumbers,
  laterNumbers,
  type ReadBlock,
  wholeBlock
} from './blocks'

/** Frames whose scans are coded as is read here: baseline, extended, progressive. */
const FRAMES = [0xc0, 0xc1, 0xc2]
/** Arithmetic coding and lossless frames: rare, and not read. */
const OTHER_FRAMES = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]
const PROGRESSIVE = 0xc2
const DHT = 0xc4
const DRI = 0xdd
const SOS = 0xda
const EOI = 0xd9
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7

interface Frame {
  readonly isProgressive: boolean
  readonly width: number
  readonly height: number
  readonly across: number
  readonly down: number
  readonly components: readonly Component[]
}

/** The tables and the frame that were told before a scan. */
interface Told {
  frame: Frame | null
  readonly dc: (CodeTable | null)[]
  readonly ac: (CodeTable | null)[]
  restartEvery: number
}

/**
 * Whether a JPEG lacks blocks that its header promises, although it has its end mark: a decoder
 * fills the rows that are missing with grey, and says nothing. Every block of every scan is read,
 * by its length alone. What is coded in a way that is not read here does not count as cut.
 */
export function isCutJpeg(bytes: Uint8Array): boolean {
  if (wordAt(bytes, 0) !== 0xff_d8) return false
  const told: Told = { frame: null, dc: [], ac: [], restartEvery: 0 }
  try {
    for (let at = 2; at + 4 <= bytes.length; ) {
      const marker = bytes[at + 1] ?? 0
      if (bytes[at] !== 0xff || marker === EOI) return false
      if (marker === 0xff) {
        at += 1
        continue
      }
      if (isRestart(marker)) {
        at += 2
        continue
      }
      const end = at + 2 + wordAt(bytes, at + 2)
      const segment = bytes.subarray(at + 4, end)
      if (OTHER_FRAMES.includes(marker)) return false
      if (FRAMES.includes(marker)) told.frame = frameIn(segment, marker === PROGRESSIVE)
      else if (marker === DHT) takeTables(segment, told)
      else if (marker === DRI) told.restartEvery = wordAt(segment, 0)
      at = marker === SOS ? readScan(bytes, segment, end, told) : end
    }
    return false
  } catch (error) {
    // What this reader does not understand is the decoder's to judge.
    return error instanceof OutOfBits
  }
}

const wordAt = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)

function frameIn(segment: Uint8Array, isProgressive: boolean): Frame {
  const [height, width] = [wordAt(segment, 1), wordAt(segment, 3)]
  const count = segment[5] ?? 0
  const told = Array.from({ length: count }, (_, index) => {
    const [id = 0, sampling = 0] = segment.subarray(6 + index * 3)
    return { id, across: sampling >> 4, down: sampling & 15 }
  })
  // A height that comes behind the scan, or a frame that makes no sense, is not read.
  if (
    width === 0 ||
    height === 0 ||
    count > 4 ||
    told.some((each) => each.across * each.down === 0)
  )
    throw new Error('no frame')

  const across = Math.max(...told.map((each) => each.across))
  const down = Math.max(...told.map((each) => each.down))
  const wide = Math.ceil(width / (8 * across))
  const high = Math.ceil(height / (8 * down))
  const components = told.map((each) => ({
    ...each,
    filled: new Uint32Array(isProgressive ? wide * each.across * high * each.down * 2 : 0)
  }))
  return { isProgressive, width, height, across, down, components }
}

function takeTables(segment: Uint8Array, told: Told): void {
  for (let at = 0; at + 17 <= segment.length; ) {
    const what = segment[at] ?? 0
    const counts = segment.subarray(at + 1, at + 17)
    const total = counts.reduce((sum, count) => sum + count, 0)
    const symbols = segment.subarray(at + 17, at + 17 + total)
    const tables = what >> 4 === 0 ? told.dc : told.ac
    tables[what & 15] = codeTable(counts, symbols)
    at += 17 + total
  }
}

interface Part {
  readonly component: Component
  readonly read: ReadBlock & { readonly restart?: () => void }
}

/** Reads a scan to its end; answers where the next marker is. */
function readScan(bytes: Uint8Array, head: Uint8Array, from: number, told: Told): number {
  const { frame } = told
  const count = head[0] ?? 0
  if (!frame || count === 0) throw new Error('no frame')
  const [start = 0, end = 63, bit = 0] = head.subarray(1 + count * 2)
  const band: Band = { from: start, to: end, high: bit >> 4 }
  const parts = Array.from({ length: count }, (_, index) => {
    const [id, tables = 0] = head.subarray(1 + index * 2)
    return partOf(frame, id, tables, band, told)
  })

  const units = unitsOf(frame, parts)
  let at = from
  for (let unit = 0; unit < units.total; ) {
    const stop = nextMarker(bytes, at)
    const bits = bitsOf(bytes, at, stop)
    for (const { read } of parts) read.restart?.()
    const until = told.restartEvery > 0 ? unit + told.restartEvery : units.total
    for (; unit < Math.min(until, units.total); unit += 1) units.read(unit, bits)
    at = unit < units.total ? afterRestart(bytes, stop) : stop
  }
  return at
}

function partOf(
  { isProgressive, components }: Frame,
  id: number | undefined,
  number: number,
  band: Band,
  told: Told
): Part {
  const component = components.find((each) => each.id === id)
  if (!component) throw new Error('no component')
  const tables = { dc: told.dc[number >> 4] ?? null, ac: told.ac[number & 15] ?? null }
  if (!isProgressive) return { component, read: wholeBlock(tables) }
  return {
    component,
    read: band.from === 0 ? firstNumbers(tables, band) : laterNumbers(tables, band)
  }
}

/** The units of a scan: of one component its own blocks, of several a group of each. */
function unitsOf(
  frame: Frame,
  parts: readonly Part[]
): {
  readonly total: number
  readonly read: (unit: number, bits: ReturnType<typeof bitsOf>) => void
} {
  const wide = Math.ceil(frame.width / (8 * frame.across))
  const high = Math.ceil(frame.height / (8 * frame.down))
  const [only] = parts
  if (only && parts.length === 1) {
    const { component, read } = only
    const own = Math.ceil(Math.ceil((frame.width * component.across) / frame.across) / 8)
    const rows = Math.ceil(Math.ceil((frame.height * component.down) / frame.down) / 8)
    const stride = wide * component.across
    return {
      total: own * rows,
      read: (unit, bits) => read(bits, component, Math.floor(unit / own) * stride + (unit % own))
    }
  }

  return {
    total: wide * high,
    read: (unit, bits) => {
      const [column, row] = [unit % wide, Math.floor(unit / wide)]
      for (const { component, read } of parts)
        for (let y = 0; y < component.down; y += 1)
          for (let x = 0; x < component.across; x += 1) {
            const line = (row * component.down + y) * wide * component.across
            read(bits, component, line + column * component.across + x)
          }
    }
  }
}

/** A zero after 0xff is filling, and so is a second 0xff. */
function nextMarker(bytes: Uint8Array, from: number): number {
  let at = from
  for (;;) {
    at = bytes.indexOf(0xff, at)
    if (at < 0 || at + 1 >= bytes.length) return bytes.length
    if (bytes[at + 1] !== 0 && bytes[at + 1] !== 0xff) return at
    at += bytes[at + 1] === 0 ? 2 : 1
  }
}

/** Blocks are still missing here: only a restart may come. */
function afterRestart(bytes: Uint8Array, at: number): number {
  if (!isRestart(bytes[at + 1] ?? 0)) throw new OutOfBits()
  return at + 2
}
