import type { Result } from '@shared/problem'
import { emptyResponse } from '../../media/respond'

/** A picture as the page has decoded it: four bytes a pixel, as the system keeps them. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

interface Options {
  readonly copyPicture: (pixels: Pixels) => Promise<Result<null>>
}

/** Takes pictures from the page: main decodes none, so it gets pixels. */
export interface PixelDoor {
  /** Null: not one of its paths. */
  readonly answer: (request: Request) => Promise<Response> | null
  /** The icon for the drag that begins now; it is good once. */
  readonly takeIcon: () => Pixels | null
}

/** As many as the page decodes. */
const PIXELS_LIMIT = 50_000_000
const ICON_SIDE = 256
const BYTES_PER_PIXEL = 4

const PATH = /^\/pixels\/(clipboard|drag)$/

export function createPixelDoor({ copyPicture }: Options): PixelDoor {
  let icon: Pixels | null = null

  const take = async (use: string, request: Request): Promise<Response> => {
    if (request.method !== 'PUT') return emptyResponse(405)
    const limit = use === 'drag' ? ICON_SIDE * ICON_SIDE : PIXELS_LIMIT
    const pixels = await pixelsIn(request, limit)
    if (pixels === null) return emptyResponse(400)

    if (use === 'drag') {
      icon = pixels
      return emptyResponse(204)
    }
    const copied = await copyPicture(pixels)
    return emptyResponse(copied.ok ? 204 : 500)
  }

  return {
    answer: (request) => {
      const [, use] = PATH.exec(new URL(request.url).pathname) ?? []
      return use === undefined ? null : take(use, request)
    },
    takeIcon: () => {
      const taken = icon
      icon = null
      return taken
    }
  }
}

/** Null: not as many bytes as the sides tell. */
async function pixelsIn(request: Request, limit: number): Promise<Pixels | null> {
  const { searchParams } = new URL(request.url)
  const width = sideIn(searchParams.get('width'))
  const height = sideIn(searchParams.get('height'))
  if (width === null || height === null || width * height > limit) return null

  const bytes = new Uint8Array(width * height * BYTES_PER_PIXEL)
  let at = 0
  for await (const part of request.body ?? []) {
    if (at + part.byteLength > bytes.byteLength) return null
    bytes.set(part, at)
    at += part.byteLength
  }
  return at === bytes.byteLength ? { width, height, bytes } : null
}

const sideIn = (text: string | null): number | null =>
  text !== null && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null
