import { putAway } from '@shared/ipc/keeping'
import type { PutAway } from '@shared/suggestions/put-away'
import { z } from 'zod'
import { type AccountLists, createAccountLists } from './account-lists'

/** As much as answers about duplicates: ids, and the ids of 100,000 assets take some megabytes. */
const LIMIT_BYTES = 128 * 1024 * 1024
const schema = z.object({ putAway })

/** The suggestions that the user has put away, per account. */
export type PutAwayLists = AccountLists<PutAway>

export const createPutAwayLists = (dataFolder: string, stamp: () => string): PutAwayLists =>
  createAccountLists(
    { dataFolder, folder: 'suggestions', stamp, limitBytes: LIMIT_BYTES, schema },
    (content) => content.putAway,
    (list) => ({ putAway: list })
  )
