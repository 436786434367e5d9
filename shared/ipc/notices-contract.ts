import type { Problem, Result } from '../problem'
import { nothing } from './shapes'

export const noticeInputs = {
  'notices:get': nothing
}

export interface NoticeOutputs {
  /**
   * What happened to the program's own files in this session that no answer told: one that was set
   * aside, a full disk. Each once.
   */
  'notices:get': Result<readonly Problem[]>
}
