import { fail, type Result } from '@shared/problem'
import type { HandlersOf } from '../ipc/handlers-of'

export function copiesHandlers(): HandlersOf<'copies'> {
  const notYet = (): Result<never> => fail({ kind: 'not-connected' })
  return {
    'copies:setup': notYet,
    'copies:choose-folder': notYet,
    'copies:set-first': notYet,
    'copies:estimate': notYet,
    'copies:save': notYet,
    'copies:pause': notYet,
    'copies:resume': notYet,
    'copies:stop': notYet,
    'copies:current': notYet,
    'copies:report-page': notYet,
    'copies:saved': notYet,
    'copies:check': notYet,
    'copies:stop-check': notYet,
    'copies:show': notYet,
    'copies:decoded': notYet
  }
}
