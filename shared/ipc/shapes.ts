import { z } from 'zod'
import { SORT_KEYS } from '../filters'
import { LIBRARY_KINDS } from '../library/kind'
import { RECENT_ID, RECENT_LIMIT } from '../settings'

// Schemas that several channels or stored files share.

/** More ids than any library holds, so that every list in a message is bounded. */
export const IDS_LIMIT = 1_000_000
const EMAIL_LIMIT = 320

/** The input of a request that takes none. */
export const nothing = z.undefined()

export const assetId = z.string().regex(/^\d{1,40}$/)
export const assetIds = z.array(assetId).max(IDS_LIMIT)
export const email = z.string().trim().min(3).max(EMAIL_LIMIT).includes('@')

/** The input of a request about an account and nothing more. */
export const accountOnly = z.strictObject({ account: email })

export const library = z.enum(LIBRARY_KINDS)

/** The input of a request about one library of an account and nothing more. */
export const libraryOf = z.strictObject({ account: email, library })

/** Index of the first record of a page, from 0. */
export const offset = z.int().min(0).max(IDS_LIMIT)

export const recent = z.array(z.string().regex(RECENT_ID)).max(RECENT_LIMIT).readonly()

export const order = z.strictObject({ sort: z.enum(SORT_KEYS), descending: z.boolean() })
