import type { Account } from '@shared/account'
import type { Asset } from '@shared/asset'
import { plainName } from '@shared/reading/plain-name'
import { z } from 'zod'
import {
  durationIn,
  idIn,
  isFavourite,
  objectIn,
  shapeIn,
  textIn,
  timeIn,
  typeIn,
  utcMs
} from './fields'

/** Digits, as text or as a JSON number. `parseJson` has already made text of what exceeds 2^53. */
const id = z.union([z.string().regex(/^\d{1,40}$/), z.int().min(0).transform(String)])

/** Absent, null or of another type means not known: every field is documented as optional. */
const text = z.string().nullish().catch(null)

const NAME_LIMIT = 1000

/** A page of uploads. The list must be there; an asset that cannot be read is counted. */
export const uploadsPage = z.object({ uploadAssetsList: z.array(z.unknown()).nullable() })

/**
 * How many were deleted, as a number or in digits; null: it is not said. What is no count says that
 * none was.
 */
const deletedCount = z
  .union([
    z.int().min(0),
    z
      .string()
      .regex(/^\d{1,15}$/)
      .transform(Number)
  ])
  .nullish()
  .catch(0)

/** The answer to a DELETE, with every field optional as documented. An odd id is dropped. */
export const deletionAnswer = z.object({
  deleted: deletedCount,
  ids: z.array(id.nullable().catch(null)).nullish()
})

/** The answer to the DELETE of a task, in which works are named. `deleted` counts tasks. */
export const deletedWorks = z.object({
  deleted: deletedCount,
  workIds: z.array(id.nullable().catch(null)).nullish()
})

/**
 * The answer to a POST of a file. Without a name there is nothing to look for in a listing.
 * `status`: 3 is documented as the success of an image, 1 as that of a video.
 */
export const receivedAnswer = z.object({
  status: z.number().nullish().catch(null),
  fileName: z.string().trim().min(1).max(NAME_LIMIT).nullish().catch(null)
})

const account = z.object({
  email: text,
  session: z.object({ ExpireTimeUTC: text }).nullish().catch(null)
})

/** `GET /accounts`: an object keyed by e-mail. */
export const accountsAnswer = z
  .record(z.string(), account)
  .transform((accounts) => Object.entries(accounts).map(([key, value]) => accountOf(key, value)))

export const accountAnswer = z.object({ email: text })

/** `GET /v2/account`. Its other fields are about all of useapi.net. */
export const subscriptionAnswer = z.object({ subscriptionIsActive: z.boolean() })

function accountOf(key: string, { session }: z.output<typeof account>): Account {
  const endsAt = utcMs(session?.ExpireTimeUTC ?? '')
  return { email: key, sessionEndsAt: Number.isNaN(endsAt) ? null : endsAt }
}

/** Where an asset's bytes are. Stays in main, since addresses are signed and expire. */
export interface MediaAddresses {
  readonly original: string | null
  /** What to show on a tile: the image itself, or a video's cover. */
  readonly picture: string | null
}

export interface Upload {
  readonly asset: Asset
  readonly media: MediaAddresses
}

/**
 * One entry of a listing, or null if it has no usable id. Each field is read by itself, so that no
 * odd one costs the asset. Without a schema: a library of 100,000 assets is read in half the time.
 */
export function toUpload(entry: unknown): Upload | null {
  const wire = objectIn(entry)
  const id = idIn(wire?.['id'])
  if (wire === null || id === null) return null

  const resource = objectIn(wire['resource'])
  const cover = objectIn(wire['cover'])
  const type = typeIn(wire['contentType'])
  const original = textIn(resource?.['resource'])
  const coverPicture = textIn(cover?.['resource'])
  const picture = coverPicture ?? (type === 'image' ? original : null)
  // An image's cover has no picture, and is told to be 1 × 1.
  const shape = shapeIn(resource) ?? (coverPicture === null ? null : shapeIn(cover))

  return {
    media: { original, picture },
    asset: {
      id,
      name: plainName(textIn(wire['name']) ?? ''),
      type,
      createdAt: timeIn(wire['createTime']),
      updatedAt: timeIn(wire['updateTime']),
      durationMs: durationIn(resource?.['duration']),
      width: shape?.width ?? null,
      height: shape?.height ?? null,
      favored: isFavourite(wire['favored']),
      hasPicture: picture !== null
    }
  }
}
