import { z } from 'zod'

const asked = z.object({ ticket: z.string(), as: z.enum(['picture', 'video', 'sound']) })

/**
 * What a page would say to `copies:decode`, which it gets its bytes for as the real one does. It
 * reads sizes from headers, and knows how long the demo's clips and sounds are.
 */
export async function decodedAs(
  message: unknown,
  answer: (request: Request) => Promise<Response> | null
): Promise<unknown> {
  const { ticket, as } = asked.parse(message)
  const response = await answer(new Request(`app://ui/copy/${ticket}`))
  if (response?.status !== 200) return { ticket, decoded: null }

  const bytes = Buffer.from(await response.arrayBuffer())
  return { ticket, decoded: as === 'picture' ? sizeOf(bytes) : { durationMs: lengthOf(as) } }
}

const lengthOf = (as: 'video' | 'sound'): number => (as === 'video' ? 4000 : 6060)

function sizeOf(bytes: Buffer) {
  if (bytes.toString('latin1', 1, 4) === 'PNG')
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  if (bytes.toString('latin1', 12, 16) === 'VP8 ')
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }

  // The frame header of a JPEG.
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0
    if (marker >= 0xc0 && marker <= 0xc2)
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
  }
  return null
}
