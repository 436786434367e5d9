import pLimit from 'p-limit'
import type { OpenFile } from '../../files/reading'
import { unlessAborted } from '../../time/within'
import { endsAsGif, endsAsJpeg, endsAsPng } from './ends-of-pictures'
import {
  endsAsAdts,
  endsAsFlac,
  endsAsMp3,
  endsAsOgg,
  FLAC_FRAME_LIMIT_BYTES
} from './ends-of-sounds'
import { endsAsBoxes, endsAsRiff, endsAsWebm } from './ends-of-wrappings'
import type { Extension } from './kind'
import { WHOLE_LIMIT_BYTES } from './sizes'

/** The sign and the first block, which each FLAC has. */
const FLAC_START_BYTES = 42

type InMemory = (bytes: Uint8Array) => boolean

/** Only these are read whole. */
const IN_MEMORY: Partial<Readonly<Record<Extension, InMemory>>> = {
  png: endsAsPng,
  jpg: endsAsJpeg,
  gif: endsAsGif,
  mp3: endsAsMp3,
  aac: endsAsAdts,
  ogg: endsAsOgg
}

/** So that memory holds one of them, however many are being proved. */
const oneByOne = pLimit(1)

const isEnded = async (file: OpenFile, inMemory: InMemory): Promise<boolean> =>
  inMemory(await file.read(0, file.size))

/** Nobody gives it up. */
const NEVER = new AbortController().signal

/**
 * Whether a file goes to its end, as its own format tells. A format that does not tell: no. A look
 * that is given up fails, and holds up no other: its disk may not answer.
 */
export async function hasEnd(
  file: OpenFile,
  extension: Extension,
  signal: AbortSignal = NEVER
): Promise<boolean> {
  const inMemory = IN_MEMORY[extension]
  if (inMemory) {
    const look = async (): Promise<boolean> => {
      signal.throwIfAborted()
      return unlessAborted(isEnded(file, inMemory), signal, () => Promise.reject(signal.reason))
    }
    return file.size <= WHOLE_LIMIT_BYTES && oneByOne(look)
  }

  switch (extension) {
    case 'flac': {
      const from = Math.max(FLAC_START_BYTES, file.size - FLAC_FRAME_LIMIT_BYTES)
      return endsAsFlac(await file.read(from, FLAC_FRAME_LIMIT_BYTES))
    }
    case 'webp':
    case 'wav':
      return endsAsRiff(file)
    case 'webm':
      return endsAsWebm(file)
    case 'avif':
      return endsAsBoxes(file, 'meta')
    default:
      return endsAsBoxes(file, 'moov')
  }
}
