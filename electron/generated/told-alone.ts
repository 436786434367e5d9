import type { Problem } from '@shared/problem'

/**
 * What an answer about one task alone says of it.
 * - `shown`: it is there.
 * - `deleted`: the answer says that it was deleted.
 * - `missing`: the service does not know it.
 * - `refused`: the service does not speak of it.
 * - `in-trouble`: the service could not answer for this one.
 * - `unreadable`: something was said of it that cannot be read.
 */
export type ToldAlone = 'shown' | 'deleted' | 'missing' | 'refused' | 'in-trouble' | 'unreadable'

/** What problems say about one task alone: it is not asked about again. */
export const ABOUT_ONE_TASK: Partial<Record<Problem['kind'], ToldAlone>> = {
  'not-found': 'missing',
  forbidden: 'refused',
  rejected: 'refused',
  unreadable: 'unreadable',
  'too-large': 'unreadable'
}
