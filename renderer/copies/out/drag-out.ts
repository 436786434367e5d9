import type { Bridge } from '@shared/ipc/contract'
import type { LibraryOf } from '@shared/library/kind'
import { sendPixels } from './pixels'

const ICON_SIDE = 96
/** As many files as main takes for one drag. */
const LIMIT = 1_000

/** Hands a drag that has begun on a tile over to the system, with the tile's own picture. */
export async function dragOut(
  bridge: Pick<Bridge, 'request'>,
  of: LibraryOf,
  ids: readonly string[],
  tile: HTMLElement
): Promise<void> {
  const picture = tile.querySelector('img')
  const pixels = picture && iconOf(picture)
  if (pixels) await sendPixels('drag', pixels).catch(() => false)
  await bridge.request('copies:drag', { ...of, ids: ids.slice(0, LIMIT) })
}

/** The middle of the picture, as the tile shows it. */
function iconOf(picture: HTMLImageElement): ImageData | null {
  const { naturalWidth, naturalHeight } = picture
  const side = Math.min(naturalWidth, naturalHeight)
  const context = new OffscreenCanvas(ICON_SIDE, ICON_SIDE).getContext('2d')
  if (side === 0 || context === null) return null

  const [left, top] = [(naturalWidth - side) / 2, (naturalHeight - side) / 2]
  context.drawImage(picture, left, top, side, side, 0, 0, ICON_SIDE, ICON_SIDE)
  return context.getImageData(0, 0, ICON_SIDE, ICON_SIDE)
}
