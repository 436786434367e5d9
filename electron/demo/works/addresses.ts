import { CDN_BUCKET, cdnKey } from '../cdn-place'
import type { DemoUpload } from '../generate'

// An upload's object is shown in the history under other hosts and in other forms than in the
// listing, as Kling does. Nobody fetches these.

const HOST = 'https://s21-kling.klingai.com'
const [BUCKET = '', TABLE = ''] = CDN_BUCKET.split(/-(.*)/)

type Part = 'original' | 'cover'

export const bs2Address = ({ id }: DemoUpload, part: Part): string =>
  `${HOST}/bs2/${CDN_BUCKET}/${cdnKey(id, part)}?x-kcdn-pid=112372`

/** A small protobuf in base64url: a number, then bucket, table and key. */
export function kimgAddress({ id }: DemoUpload, part: Part): string {
  const place = Buffer.concat(
    [BUCKET, TABLE, cdnKey(id, part)].map((text, at) => field(at + 1, text))
  )
  const message = Buffer.concat([Buffer.from([0x10, 0xc5, 0xcd, 0xd7, 0x2f]), field(5, place)])
  return `${HOST}/kimg/${message.toString('base64url')}:360x644.webp?x-kcdn-pid=112372`
}

/** Another copy, under the name that the upload has. */
export const namedAddress = ({ name }: DemoUpload): string =>
  `${HOST}/bs2/upload-inputs/2026/${name}?x-kcdn-pid=112372`

/** Below 128 bytes, a length is one byte. */
function field(number: number, content: string | Buffer): Buffer {
  const bytes = Buffer.from(content)
  return Buffer.concat([Buffer.from([number * 8 + 2, bytes.byteLength]), bytes])
}
