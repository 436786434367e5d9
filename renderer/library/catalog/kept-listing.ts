import type { Asset } from '@shared/asset'
import type { Bridge } from '@shared/ipc/contract'

/**
 * Asks for the kept listing page by page. `take` is handed each, with the time of that listing, and
 * says whether to go on.
 */
export async function readCached(
  bridge: Bridge,
  account: string,
  take: (at: number, assets: readonly Asset[]) => boolean
): Promise<void> {
  for (let offset = 0; ; ) {
    const page = await bridge.request('library:cached', { account, offset })
    // What is wrong with the file is told as a notice.
    if (!page.ok || !page.value) return
    const { at, total, assets } = page.value
    if (!take(at, assets)) return
    offset += assets.length
    if (assets.length === 0 || offset >= total) return
  }
}
