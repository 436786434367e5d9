import { z } from 'zod'

// Shapes that several channels take. Read by contract.ts and its parts only: no schema reaches the
// page.

/** More ids than any library holds; a bound, so that no message is without one. */
export const IDS_LIMIT = 1_000_000
const EMAIL_LIMIT = 320

export const nothing = z.undefined()
export const assetId = z.string().regex(/^\d{1,40}$/)
export const assetIds = z.array(assetId).max(IDS_LIMIT)
export const email = z.string().trim().min(3).max(EMAIL_LIMIT).includes('@')
/** A place in a list, from 0. */
export const offset = z.int().min(0).max(IDS_LIMIT)
