import { drawPicture } from './draw'
import type { DemoUpload } from './generate'

/** Files in resources/demo, for uploads that are not drawn. */
const SAMPLES = [
  'garden.jpg',
  'dunes.jpg',
  'harbour.webp',
  'clip-a.mp4',
  'clip-b.mp4',
  'tone-a.mp3',
  'tone-b.mp3'
] as const
export type SampleName = (typeof SAMPLES)[number]

export interface MediaFile {
  readonly type: string
  readonly bytes: Uint8Array
}

/** Drawings kept: each has about 3 KB and takes more than ten milliseconds. */
const DRAWN_LIMIT = 400
/** By what they are drawn from, so every server and test may share them. */
const drawings = new Map<string, Uint8Array>()

function drawingOf({ seed, width, height, look }: DemoUpload): Uint8Array {
  const name = `${seed} ${width} ${height} ${JSON.stringify(look)}`
  const known = drawings.get(name)
  if (known) return known

  const drawn = drawPicture(seed, width, height, look)
  const [oldest] = drawings.keys()
  if (drawings.size >= DRAWN_LIMIT && oldest !== undefined) drawings.delete(oldest)
  drawings.set(name, drawn)
  return drawn
}

/** The file of an upload's original, or of its cover. `read` reads a sample. */
export async function mediaFile(
  upload: DemoUpload,
  cover: boolean,
  read: (name: SampleName) => Promise<Uint8Array>
): Promise<MediaFile> {
  const either = <A extends SampleName, B extends SampleName>(a: A, b: B): A | B =>
    upload.seed % 2 === 0 ? a : b

  if (upload.file && !cover) return upload.file
  if (cover || upload.source === 'drawn') return { type: 'image/png', bytes: drawingOf(upload) }
  switch (upload.source) {
    case 'jpeg':
      return { type: 'image/jpeg', bytes: await read(either('garden.jpg', 'dunes.jpg')) }
    case 'webp':
      return { type: 'image/webp', bytes: await read('harbour.webp') }
    case 'mp4':
      return { type: 'video/mp4', bytes: await read(either('clip-a.mp4', 'clip-b.mp4')) }
    case 'mp3':
      return { type: 'audio/mpeg', bytes: await read(either('tone-a.mp3', 'tone-b.mp3')) }
  }
}
