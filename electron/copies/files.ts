import type { Cleared, Copy, Unproved } from '@shared/copies/copy'
import { fail, ok, type Result } from '@shared/problem'
import type { MediaAddresses } from '../kling/wire'
import type { CopyFile } from './copy-file'
import type { Lane } from './lane'

/** The files of a library's items: an upload is one, a task has one for each of its works. */
export interface CopyFiles {
  readonly of: (itemId: string) => readonly string[]
  /** It was confirmed as one that has no file: a task that failed, say. */
  readonly isWithout?: (itemId: string) => boolean
  readonly find: (
    fileId: string
  ) => { readonly asset: CopyFile; readonly media: MediaAddresses } | undefined
  readonly renew: (fileId: string, expired: MediaAddresses) => Promise<boolean>
  /** An address of the file without a watermark; null: there is none. Fails where nobody knows. */
  readonly cleanOf?: (fileId: string, signal: AbortSignal) => Promise<Result<string | null>>
}

interface Open {
  /** Without it, each item is a file of its own. */
  readonly files?: CopyFiles
  readonly library: Pick<CopyFiles, 'find' | 'renew'>
}

export const filesOf = ({ files, library }: Open): CopyFiles =>
  files ?? { ...library, of: (id) => [id] }

export const fileIdsOf = (open: Open, ids: readonly string[]): readonly string[] => [
  ...new Set(ids.flatMap(filesOf(open).of))
]

export const assetsOf = (open: Open, ids: readonly string[]): readonly CopyFile[] =>
  fileIdsOf(open, ids).flatMap((id) => filesOf(open).find(id)?.asset ?? [])

/**
 * The files that a run was confirmed with count, whatever was learnt of its items since: each is
 * saved before its item leaves, or the item stays (R27).
 */
export const withPlanned = (
  files: CopyFiles,
  planned: readonly { readonly id: string; readonly works?: readonly string[] }[]
): CopyFiles => {
  const worksOf = new Map(planned.map(({ id, works = [] }) => [id, works]))
  const of = (id: string) => [...new Set([...(worksOf.get(id) ?? []), ...files.of(id)])]
  const without = new Set(planned.flatMap(({ id, works }) => (works?.length === 0 ? id : [])))
  return { ...files, of, isWithout: (id) => without.has(id) && of(id).length === 0 }
}

/** A lane over files as one over items: an item leaves only when each of its files may (R27). */
export function byItem(
  lane: Lane,
  itemIds: readonly string[],
  { of, isWithout = () => false }: Pick<CopyFiles, 'of' | 'isWithout'>
): Lane {
  const itemOf = new Map(itemIds.flatMap((id) => of(id).map((file) => [file, id] as const)))
  const proved = new Set<string>()

  const clearedAs = (files: readonly string[], cleared: Cleared): Result<Copy, Unproved> => {
    const copies: Copy[] = []
    for (const file of files) {
      const copy = cleared.get(file) ?? fail({ kind: 'missing' as const })
      if (!copy.ok) return copy
      if (copy.value !== null) copies.push(copy.value)
    }
    const [first] = copies
    if (!first) return fail({ kind: 'no-address' })
    // One copy speaks for all.
    const clean = copies.filter(({ isClean }) => isClean).length
    return ok(clean === 0 ? first : { ...first, isClean: clean === copies.length })
  }

  return {
    ...lane,
    isSettled: (ids) => lane.isSettled(ids.flatMap(of)),
    clear: async (ids) => {
      const cleared = await lane.clear(ids.flatMap(of))
      if (!cleared.ok) return cleared
      const clearedOf = (id: string) =>
        isWithout(id) ? ok(null) : clearedAs(of(id), cleared.value)
      return ok(new Map(ids.map((id) => [id, clearedOf(id)])))
    },
    takeNews: () => {
      const news = lane.takeNews()
      for (const { id, proved: isProved } of news) if (isProved) proved.add(id)
      const items = [...new Set(news.flatMap(({ id }) => itemOf.get(id) ?? []))]
      return items.flatMap((id) => {
        const hasFailed = news.some((each) => !each.proved && itemOf.get(each.id) === id)
        if (hasFailed) return { id, proved: false }
        return of(id).every((file) => proved.has(file)) ? { id, proved: true } : []
      })
    }
  }
}
