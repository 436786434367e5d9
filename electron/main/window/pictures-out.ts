import { fail, ok, type Result } from '@shared/problem'
import type { Clipboard, ClipboardItem, NativeImage, WebContents } from 'electron'
import type { Pixels } from '../copies/pixel-door'

/** Hands pictures and files to other programs. */
export interface PicturesOut {
  readonly copyPicture: (pixels: Pixels) => Promise<Result<null>>
  /** Goes on with a drag that the page has begun. `icon` null: a plain square. */
  readonly dragFiles: (paths: readonly string[], icon: Pixels | null) => Result<null>
}

interface Options {
  readonly clipboard: Pick<Clipboard, 'write'>
  readonly newItem: (items: Record<string, Blob>) => ClipboardItem
  readonly imageOf: (bytes: Buffer, size: { width: number; height: number }) => NativeImage
  readonly page: () => Pick<WebContents, 'startDrag' | 'isDestroyed'> | null
}

/** Electron takes no drag without a picture. */
const PLAIN: Pixels = { width: 32, height: 32, bytes: new Uint8Array(32 * 32 * 4).fill(0x80) }

export function createPicturesOut({ clipboard, newItem, imageOf, page }: Options): PicturesOut {
  const shown = ({ bytes, width, height }: Pixels): NativeImage =>
    imageOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { width, height })

  return {
    copyPicture: async (pixels) => {
      try {
        const png = new Uint8Array(shown(pixels).toPNG())
        const blob = new Blob([png], { type: 'image/png' })
        await clipboard.write([newItem({ 'image/png': blob })])
        return ok(null)
      } catch {
        return fail({ kind: 'file-failed', code: 'the clipboard', what: 'copy' })
      }
    },
    dragFiles: (paths, icon) => {
      const [file] = paths
      const contents = page()
      if (file === undefined || contents === null || contents.isDestroyed())
        return fail({ kind: 'file-failed', code: 'ENOENT', what: 'drag' })
      try {
        contents.startDrag({ file, files: [...paths], icon: shown(icon ?? PLAIN) })
        return ok(null)
      } catch {
        return fail({ kind: 'file-failed', code: 'the drag', what: 'drag' })
      }
    }
  }
}
