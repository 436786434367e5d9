import { type Answers, DECISIONS } from '@shared/likeness/answers'
import { z } from 'zod'
import { request } from '../define'
import { accountOnly, assetIds, email, IDS_LIMIT } from '../shapes'

const group = z.strictObject({
  ids: assetIds.min(2).readonly(),
  decision: z.enum(DECISIONS),
  others: assetIds.readonly()
})

/** Also the form of the stored file: electron/likeness/answers.ts. */
export const answers = z.strictObject({
  groups: z.array(group).max(IDS_LIMIT).readonly(),
  chosen: assetIds.readonly()
})

export const duplicatesRequests = {
  'duplicates:load': request(accountOnly).answers<Answers>(),
  'duplicates:save': request(z.strictObject({ account: email, answers })).answers<null>()
}
