import type { Asset } from '@shared/asset'
import type { Bridge } from '@shared/ipc/contract'
import type { LibraryOf } from '@shared/library/kind'

/**
 * Reads the listing that main cached in an earlier session, page by page. `take` gets each page
 * with the time of that listing (epoch milliseconds) and returns whether to go on.
 */
export async function readCachedListing(
  bridge: Bridge,
  of: LibraryOf,
  take: (at: number, assets: readonly Asset[]) => boolean
): Promise<void> {
  for (let offset = 0; ; ) {
    const page = await bridge.request('library:cached', { ...of, offset })
    // Main reports an unreadable file as a notice.
    if (!page.ok || !page.value) return

    const { at, total, assets } = page.value
    if (!take(at, assets)) return

    offset += assets.length
    if (assets.length === 0 || offset >= total) return
  }
}
