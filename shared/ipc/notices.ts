import type { Problem } from '../problem'
import { event, request } from './define'
import { nothing } from './shapes'

export const noticeRequests = {
  /**
   * What went wrong with the program's own files in this session and was part of no answer, such as
   * a file that was set aside or a full disk. Each problem once.
   */
  'notices:get': request(nothing).answers<readonly Problem[]>()
}

export const noticeEvents = {
  /** Everything `notices:get` would answer now. */
  'notices:changed': event<readonly Problem[]>()
}
