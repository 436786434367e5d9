import { assetIds } from '@shared/ipc/shapes'
import { fail, ok, type Result } from '@shared/problem'
import { z } from 'zod'
import { createAccountFiles } from './account-file'

const LIMIT_BYTES = 64 * 1024 * 1024

/**
 * The assets of one account that the user has locked (R23). Main reads it itself: a plan never
 * trusts the page.
 */
export interface KeepList {
  /**
   * The list, read once. Fails with `keep-list-lost` when there is a file that cannot be read: kept
   * assets could then be deleted, so nothing may be planned until the user has accepted the loss.
   * Until then the file stays as it is, however often the program starts.
   */
  readonly load: () => Promise<Result<ReadonlySet<string>>>
  /**
   * Known at once, without waiting for a disk. As long as the list is not loaded, or lost,
   * everything is held.
   */
  readonly holds: (id: string) => boolean
  /**
   * Holds, or does not hold any more, from this moment on, before anything is on the disk. What
   * could not be stored fails, and still holds.
   */
  readonly change: (ids: readonly string[], kept: boolean) => Promise<Result<null>>
  /** The user's word that a lost list is gone: the file is set aside, and an empty list begun. */
  readonly acceptLoss: () => Promise<Result<null>>
}

/**
 * One list per account for as long as the program runs, so that what is being stored is never read
 * too early.
 */
export interface KeepLists {
  readonly of: (accountKey: string) => KeepList
  /** Forgets every list, once what is under way is written: the files are about to be removed. */
  readonly forget: () => Promise<void>
  /** Resolves when every change is written, or has failed. */
  readonly idle: () => Promise<unknown>
}

const schema = z.object({ ids: assetIds.readonly() })

export function createKeepLists(dataFolder: string, stamp: () => string): KeepLists {
  const files = createAccountFiles({
    dataFolder,
    folder: 'kept',
    stamp,
    limitBytes: LIMIT_BYTES,
    schema,
    leavesBroken: true
  })
  const lists = new Map<string, KeepList>()

  const create = (accountKey: string): KeepList => {
    let kept: Set<string> | null = null
    let isLost = false
    let loading: Promise<void> | undefined
    const read = async (): Promise<void> => {
      const found = await files.read(accountKey)
      if (found.ok) kept = new Set(found.value?.ids)
      else isLost = true
    }
    const load = async (): Promise<Result<ReadonlySet<string>>> => {
      loading ??= read()
      await loading
      return kept ? ok(kept) : fail({ kind: 'keep-list-lost' })
    }
    const write = (ids: Iterable<string>): Promise<Result<null>> =>
      files.write(accountKey, { ids: [...ids] })
    return {
      load,
      holds: (id) => kept === null || kept.has(id),
      change: (ids, isKept) => {
        const list = kept
        if (!list) return Promise.resolve(fail({ kind: 'keep-list-lost' }))
        for (const id of ids) isKept ? list.add(id) : list.delete(id)
        return write(list)
      },
      acceptLoss: async () => {
        await load()
        if (!isLost) return ok(null)
        const aside = await files.discard(accountKey)
        if (!aside.ok) return aside
        const begun = await write([])
        if (!begun.ok) return begun
        kept = new Set()
        isLost = false
        return ok(null)
      }
    }
  }
  return {
    of: (accountKey) => {
      const list = lists.get(accountKey) ?? create(accountKey)
      lists.set(accountKey, list)
      return list
    },
    forget: async () => {
      await files.idle()
      lists.clear()
    },
    idle: files.idle
  }
}
