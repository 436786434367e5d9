import { describe, expect, it } from 'vitest'
import { createPicturesOut } from '../../../../electron/main/window/pictures-out'
import { ClipboardItem, draggedPaths, nativeImage } from '../../../host/rules/pictures'

/** By the rules of Electron, which the host has. */
function outOf({ isGone = false } = {}) {
  const written: unknown[][] = []
  const dragged: unknown[] = []
  const out = createPicturesOut({
    clipboard: { write: async (items) => void written.push(items) },
    newItem: (items) => new ClipboardItem(items) as never,
    imageOf: nativeImage.createFromBitmap as never,
    page: () => ({
      isDestroyed: () => isGone,
      startDrag: (item) => void dragged.push(draggedPaths(item as never))
    })
  })
  return { ...out, written, dragged }
}
const PIXELS = { width: 2, height: 1, bytes: new Uint8Array(8) }

describe('pictures and files for other programs', () => {
  it('a picture goes into the clipboard as a PNG of its pixels', async () => {
    const { copyPicture, written } = outOf()
    expect(await copyPicture(PIXELS)).toEqual({ ok: true, value: null })
    expect(written).toMatchObject([[{ types: ['image/png'] }]])
    expect(await copyPicture({ ...PIXELS, width: 3 })).toMatchObject({ ok: false })
    expect(written).toHaveLength(1)
  })

  it('files are dragged with a picture, or a plain square', () => {
    const { dragFiles, dragged } = outOf()
    expect(dragFiles(['/a/1.png', '/a/2.png'], PIXELS)).toMatchObject({ ok: true })
    expect(dragFiles(['/a/1.png'], null)).toMatchObject({ ok: true })
    expect(dragged).toEqual([['/a/1.png', '/a/2.png'], ['/a/1.png']])
  })

  it('no files, no page, or an icon that is none: no drag', () => {
    expect(outOf().dragFiles([], null)).toMatchObject({ ok: false })
    expect(outOf({ isGone: true }).dragFiles(['/a'], null)).toMatchObject({ ok: false })
    expect(outOf().dragFiles(['/a'], { ...PIXELS, height: 2 })).toMatchObject({ ok: false })
  })
})
