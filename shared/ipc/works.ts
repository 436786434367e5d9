import { z } from 'zod'
import type { TaskDetails } from '../works/task'
import { type HistoryState, MARKS_LIMIT, type UseDetails, type UseMarks } from '../works/use'
import { event, request } from './define'
import { accountOnly, assetId, libraryOf } from './shapes'

const ids = z.array(assetId).max(MARKS_LIMIT)

export const worksRequests = {
  /** How far the history was read. */
  'works:state': request(accountOnly).answers<HistoryState>(),
  'works:marks': request(libraryOf.extend({ ids })).answers<UseMarks>(),
  'works:details': request(libraryOf.extend({ id: assetId })).answers<UseDetails>(),
  /** Of a task of the library "generated"; null when it was not listed in this session. */
  'works:task': request(accountOnly.extend({ id: assetId })).answers<TaskDetails | null>(),
  /** Reads what is new, or everything anew; the events tell of it. */
  'works:read': request(accountOnly.extend({ anew: z.boolean() })).answers<null>(),
  'works:pause': request(accountOnly).answers<null>(),
  'works:resume': request(accountOnly).answers<null>(),
  'works:stop': request(accountOnly).answers<null>()
}

export const worksEvents = {
  'works:progress': event<HistoryState & { readonly account: string }>()
}
