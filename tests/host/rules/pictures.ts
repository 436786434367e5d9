import { strict } from '../strict'

/** Electron's image, made of pixels: it takes exactly as many bytes as its sides tell. */
class NativeImageDouble {
  readonly #png: Buffer
  constructor(bytes: Buffer, { width, height }: { width: number; height: number }) {
    if (!Buffer.isBuffer(bytes)) throw new TypeError('buffer must be a node Buffer')
    if (!width) throw new Error('width is required')
    if (!height) throw new Error('height is required')
    if (bytes.byteLength !== width * height * 4) throw new Error('invalid buffer size')
    this.#png = Buffer.from([0x89, 0x50, 0x4e, 0x47])
  }
  isEmpty = (): boolean => false
  toPNG = (): Buffer => this.#png
}

export const nativeImage = strict('nativeImage', {
  createFromBitmap: (bytes: Buffer, options: { width: number; height: number }) =>
    strict('image', new NativeImageDouble(bytes, options))
})

/** As in Electron: at least one type, and text or a blob for each. */
export class ClipboardItem {
  readonly types: readonly string[]
  readonly #items: Readonly<Record<string, Blob>>
  constructor(items: Readonly<Record<string, Blob>>) {
    this.types = Object.keys(items)
    this.#items = items
    if (this.types.length === 0) throw new TypeError('no types')
    if (!Object.values(items).every((item) => item instanceof Blob)) throw new TypeError('no blob')
  }
  getType = async (type: string): Promise<Blob> => {
    const item = this.#items[type]
    if (!item) throw new Error(`no ${type}`)
    return item
  }
}

interface Item {
  readonly file: string
  readonly files?: readonly string[]
  readonly icon: unknown
}

/** The paths that are dragged, by the rules of `webContents.startDrag`. */
export function draggedPaths({ file, files, icon }: Item): readonly string[] {
  const paths = files ?? (file ? [file] : [])
  if (paths.length === 0) throw new Error("Must specify either 'file' or 'files' option")
  if (!(icon instanceof NativeImageDouble)) throw new Error("Must specify 'icon' option")
  if (icon.isEmpty()) throw new Error("Must specify non-empty 'icon' option")
  return paths
}
