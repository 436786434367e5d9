import { assetIds } from '@shared/ipc/shapes'
import { z } from 'zod'
import { type AccountLists, createAccountLists } from './account-lists'

const LIMIT_BYTES = 64 * 1024 * 1024
const schema = z.object({ ids: assetIds.readonly() })

/** What was selected in each account, kept across restarts (R8): ids and nothing else. */
export type Selections = AccountLists<string>

export const createSelections = (dataFolder: string, stamp: () => string): Selections =>
  createAccountLists(
    { dataFolder, folder: 'selections', stamp, limitBytes: LIMIT_BYTES, schema },
    ({ ids }) => ids,
    (ids) => ({ ids })
  )
