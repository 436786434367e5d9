import { basename, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Asset } from '@shared/asset'
import { RECORDS_PER_MESSAGE } from '@shared/deletion'
import type { CachedPage } from '@shared/listing'
import { fail, ok, type Result } from '@shared/problem'
import { newestIn, removeFile } from '../files/files'
import { createStoredFile, type StoredFile } from '../files/stored-file'
import { oneAtATime } from '../time/one-at-a-time'
import { decodeListing, encodeListing, LISTING_LIMITS, type Listing } from './stored/listing-file'

const { fileBytes: LIMIT_BYTES } = LISTING_LIMITS
/** Those kept last stay. */
export const LISTINGS_KEPT = 12
const SUFFIX = '.listing'
/** Read before others get their turn: of 100,000 assets no turn took more than 22 ms. */
const READ_AT_ONCE = 5 * RECORDS_PER_MESSAGE

/**
 * The last complete listing of each account on the disk, to be looked at before and without the
 * network. Nothing a plan is made from: it shows what was there, not what is.
 */
export interface ListingCache {
  /** From a multiple of `RECORDS_PER_MESSAGE` on. Null: none was kept. */
  readonly page: (accountKey: string, offset: number) => Promise<Result<CachedPage | null>>
  /** All of it; empty where none was kept, or it cannot be read. */
  readonly all: (accountKey: string) => Promise<readonly Asset[]>
  readonly save: (accountKey: string, at: number, assets: readonly Asset[]) => Promise<Result<null>>
  /** Takes out what has been deleted since. */
  readonly drop: (accountKey: string, gone: ReadonlySet<string>) => Promise<Result<null>>
  /** When everything under way is on the disk. */
  readonly idle: () => Promise<unknown>
}

export function createListingCache(folder: string, stamp: () => string): ListingCache {
  const files = new Map<string, StoredFile<Listing>>()
  /** The one that is being handed to the page. */
  let handed: { readonly key: string; readonly listing: Listing } | null = null
  const inTurn = oneAtATime()
  const fileOf = (key: string): StoredFile<Listing> => {
    const name = key + SUFFIX
    const options = {
      path: join(folder, name),
      name: `${basename(folder)}/${name}`,
      limitBytes: LIMIT_BYTES,
      parse: decodeListing,
      stamp
    }
    const file = files.get(key) ?? createStoredFile(options)
    files.set(key, file)
    return file
  }
  const write = async (
    key: string,
    at: number,
    assets: readonly Asset[]
  ): Promise<Result<null>> => {
    const content = await encodeListing(at, assets)
    if (content === null) return fail({ kind: 'too-large', limitBytes: LIMIT_BYTES })
    const written = await fileOf(key).write(content)
    const kept = (await newestIn(folder)).filter((name) => name.endsWith(SUFFIX))
    await Promise.all(kept.slice(LISTINGS_KEPT).map((name) => removeFile(join(folder, name))))
    return written
  }
  const page: ListingCache['page'] = async (key, offset) => {
    const isHanded = handed?.key === key && offset > 0
    const read = isHanded && handed ? ok(handed.listing) : await fileOf(key).read()
    if (!read.ok || read.value === null) return read.ok ? ok(null) : read
    const { at, total } = read.value
    const assets = read.value.page(offset)
    handed = offset + RECORDS_PER_MESSAGE < total ? { key, listing: read.value } : null
    return assets
      ? ok({ at, total, assets })
      : fail({ kind: 'file-broken', file: `${basename(folder)}/${key}${SUFFIX}`, aside: null })
  }
  return {
    page,
    all: (key) =>
      inTurn(async () => {
        const read = await fileOf(key).read()
        return read.ok && read.value ? assetsIn(read.value) : []
      }),
    save: (key, at, assets) => inTurn(() => write(key, at, assets)),
    drop: (key, gone) =>
      inTurn(async () => {
        const read = await fileOf(key).read()
        if (!read.ok || read.value === null) return read.ok ? ok(null) : read
        const left = (await assetsIn(read.value)).filter(({ id }) => !gone.has(id))
        return left.length === read.value.total ? ok(null) : write(key, read.value.at, left)
      }),
    idle: () => inTurn(async () => undefined)
  }
}

/** Others get their turn meanwhile: of 100,000 assets it takes 0.2 s. */
async function assetsIn({ total, page }: Listing): Promise<readonly Asset[]> {
  const assets: Asset[] = []
  for (let from = 0; from < total; from += RECORDS_PER_MESSAGE) {
    if (from % READ_AT_ONCE === 0) await setImmediate()
    assets.push(...(page(from) ?? []))
  }
  return assets
}
