import { count } from '@shared/language/de'
import type { words as english } from '../words'

export const words: typeof english = {
  showNow: 'Zeigen',
  since: (value) =>
    value === 0
      ? 'Diese Gruppe hat sich geändert, seit Sie sie geöffnet haben.'
      : count(value, {
          one: (n) => `${n} weiteres wurde gefunden, seit Sie diese Gruppe geöffnet haben.`,
          other: (n) => `${n} weitere wurden gefunden, seit Sie diese Gruppe geöffnet haben.`
        })
}
