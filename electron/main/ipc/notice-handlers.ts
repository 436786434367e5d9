import { ok } from '@shared/problem'
import type { Notices } from '../upkeep/notices'
import type { HandlersOf } from './handlers-of'

export function noticeHandlers({
  notices
}: {
  readonly notices: Pick<Notices, 'all'>
}): HandlersOf<'notices'> {
  return { 'notices:get': () => ok(notices.all()) }
}
