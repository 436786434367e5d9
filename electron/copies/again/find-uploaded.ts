import { ok, type Result } from '@shared/problem'
import { plainName } from '@shared/reading/plain-name'
import type { Uploads } from '../../kling/uploads'
import type { Upload } from '../../kling/wire'
import type { Library } from '../../library/library'

/** What the API takes as a part of a name to look for. */
const SEARCHABLE = /^[\w.-]+$/
const PAGE = { pageNum: 1, pageSize: 100, sort: 'desc' } as const

export interface Wanted {
  /** As the service answered it. */
  readonly fileName: string
  /** When the newest asset was uploaded that was listed before, by the service's clock. */
  readonly newerThan: number | null
  /** Ids that cannot be it: those of the copies themselves, and of what was found before. */
  readonly isTaken: (id: string) => boolean
}

/**
 * Looks among the newest uploads for the only one with this name. Null: there is none yet, or more
 * than one, so that nobody can tell which.
 */
export async function findUploaded(
  uploads: Pick<Uploads, 'page'>,
  email: string,
  { fileName, newerThan, isTaken }: Wanted,
  signal: AbortSignal
): Promise<Result<Upload | null>> {
  const search = SEARCHABLE.test(fileName) ? { fileName } : {}
  const page = await uploads.page({ ...PAGE, ...search, email, signal })
  if (!page.ok) return page

  const name = plainName(fileName)
  const found = page.value.uploads.filter(
    ({ asset: { id, name: own, createdAt } }) =>
      own === name && !isTaken(id) && (createdAt === null || createdAt > (newerThan ?? 0))
  )
  const ids = new Set(found.map(({ asset }) => asset.id))
  return ok(ids.size === 1 ? (found[0] ?? null) : null)
}

/** When the newest asset that is known was made; null: none tells. */
export function newestIn({
  library
}: {
  readonly library: Pick<Library, 'assets'>
}): number | null {
  let newest: number | null = null
  for (const { createdAt } of library.assets())
    if (createdAt !== null && createdAt > (newest ?? 0)) newest = createdAt
  return newest
}
