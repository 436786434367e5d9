import { describe, expect, it } from 'vitest'
import { ClipboardItem, draggedPaths, nativeImage } from '../rules/pictures'

describe('nativeImage.createFromBitmap', () => {
  it('takes exactly as many bytes as its sides tell', () => {
    const of = (bytes: number, width: number, height: number) => () =>
      nativeImage.createFromBitmap(Buffer.alloc(bytes), { width, height })
    expect(of(24, 3, 2)).not.toThrow()
    expect(of(23, 3, 2)).toThrow('invalid buffer size')
    expect(of(0, 0, 2)).toThrow('width is required')
    expect(of(0, 2, 0)).toThrow('height is required')
    expect(() =>
      Reflect.get(nativeImage.createFromBitmap(Buffer.alloc(4), { width: 1, height: 1 }), 'resize')
    ).toThrow('is not in the host')
  })
})

describe('ClipboardItem', () => {
  it('has a type at least, and a blob for each', () => {
    expect(() => new ClipboardItem({})).toThrow(TypeError)
    expect(() => new ClipboardItem({ 'image/png': Buffer.alloc(1) as never })).toThrow(TypeError)
    expect(new ClipboardItem({ 'image/png': new Blob([]) }).types).toEqual(['image/png'])
  })
})

describe('webContents.startDrag', () => {
  const icon = nativeImage.createFromBitmap(Buffer.alloc(4), { width: 1, height: 1 })

  it('needs a file and a picture; several files take the place of the one', () => {
    expect(draggedPaths({ file: '/a', icon })).toEqual(['/a'])
    expect(draggedPaths({ file: '/a', files: ['/b', '/c'], icon })).toEqual(['/b', '/c'])
    expect(() => draggedPaths({ file: '', icon })).toThrow('Must specify')
    expect(() => draggedPaths({ file: '/a', files: [], icon })).toThrow('Must specify')
    expect(() => draggedPaths({ file: '/a', icon: undefined })).toThrow("'icon' option")
  })
})
