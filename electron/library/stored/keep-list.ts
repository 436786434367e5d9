import { assetIds } from '@shared/ipc/shapes'
import { fail, ok, type Result } from '@shared/problem'
import { z } from 'zod'
import { oneAtATime } from '../../time/one-at-a-time'
import { createAccountFiles } from './account-file'

const LIMIT_BYTES = 64 * 1024 * 1024

/**
 * The assets that the user has locked in one account (R23). Plans read it here, not in the page.
 */
export interface KeepList {
  /**
   * Reads the list until that succeeds once. Fails with `keep-list-lost` while there is a file that
   * cannot be read: locked assets could then be deleted, so nothing may be planned. Until the user
   * accepts the loss the file stays as it is, however often the program starts.
   */
  readonly load: () => Promise<Result<ReadonlySet<string>>>
  /** Answers at once, without the disk. Until the list is read, every asset is locked. */
  readonly holds: (id: string) => boolean
  /**
   * Locks or unlocks at once, before anything is on the disk. A change that cannot be stored fails,
   * and still holds for this session.
   */
  readonly change: (ids: readonly string[], kept: boolean) => Promise<Result<null>>
  /**
   * The user's word that a lost list is gone. Looks again first, since a disk may fail for a
   * moment. Then the file is set aside and an empty list begun. Answers the list that holds now.
   */
  readonly acceptLoss: () => Promise<Result<ReadonlySet<string>>>
}

/**
 * One list per account for as long as the program runs, so that a list is never read while it is
 * being stored.
 */
export interface KeepLists {
  readonly of: (accountKey: string) => KeepList
  /** Forgets every list once it is stored: the files are about to be removed. */
  readonly forget: () => Promise<void>
  /** Resolves when every change is written, or has failed. */
  readonly idle: () => Promise<unknown>
}

interface ListFile {
  readonly read: () => Promise<Result<readonly string[]>>
  readonly write: (ids: Iterable<string>) => Promise<Result<null>>
  readonly discard: () => Promise<Result<null>>
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

  const fileOf = (accountKey: string): ListFile => ({
    read: async () => {
      const found = await files.read(accountKey)
      return found.ok ? ok(found.value?.ids ?? []) : found
    },
    write: (ids) => files.write(accountKey, { ids: [...ids] }),
    discard: () => files.discard(accountKey)
  })

  return {
    of: (accountKey) => {
      const list = lists.get(accountKey) ?? createKeepList(fileOf(accountKey))
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

function createKeepList(file: ListFile): KeepList {
  let kept: Set<string> | null = null
  const inTurn = oneAtATime()

  const look = async (): Promise<Result<Set<string>>> => {
    if (kept) return ok(kept)
    const found = await file.read()
    if (!found.ok) return fail({ kind: 'keep-list-lost' })
    kept = new Set(found.value)
    return ok(kept)
  }

  const beginAnew = async (): Promise<Result<Set<string>>> => {
    const aside = await file.discard()
    if (!aside.ok) return aside
    const begun = await file.write([])
    if (!begun.ok) return begun
    kept = new Set()
    return ok(kept)
  }

  return {
    load: async () => (kept ? ok(kept) : inTurn(look)),
    holds: (id) => kept === null || kept.has(id),

    change: async (ids, isKept) => {
      if (!kept) return fail({ kind: 'keep-list-lost' })
      for (const id of ids) isKept ? kept.add(id) : kept.delete(id)
      return file.write(kept)
    },

    acceptLoss: () =>
      inTurn(async () => {
        const found = await look()
        return found.ok ? found : beginAnew()
      })
  }
}
