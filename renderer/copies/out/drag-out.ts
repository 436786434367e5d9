import type { Dragged } from '@shared/copies/archive'
import type { Bridge } from '@shared/ipc/contract'
import type { Result } from '@shared/problem'
import type { StoreApi } from 'zustand'
import type { LibraryState } from '../../library/library-state'
import type { Notice } from '../../library/notice'
import { sendPixels } from './pixels'

const ICON_SIDE = 96

/**
 * Hands a drag that has begun on a tile over to the system, with the tile's own picture. Says so
 * where it took fewer files than there are copies, or failed.
 */
export async function dragOut(
  bridge: Pick<Bridge, 'request'>,
  library: StoreApi<LibraryState>,
  ids: readonly string[],
  tile: Pick<HTMLElement, 'querySelector'>
): Promise<void> {
  const { kind, account } = library.getState()
  if (account === null) return
  const picture = tile.querySelector('img')
  const pixels = picture && iconOf(picture)
  if (pixels) await sendPixels('drag', pixels).catch(() => false)
  const of = { library: kind, account }
  const dragged = await bridge.request('copies:drag', { ...of, ids: [...ids] })
  const notice = noticeOf(dragged)
  if (notice && library.getState().account === account) library.setState({ notice })
}

function noticeOf(dragged: Result<Dragged>): Notice | null {
  if (!dragged.ok) return { kind: 'failed', action: 'drag', problem: dragged.problem }
  const { files, of } = dragged.value
  return files < of ? { kind: 'dragged', files, of } : null
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
