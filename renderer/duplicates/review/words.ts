import { count } from '@shared/language/en'
import { table } from '@shared/language/tables'

export const words = table('duplicatesFound', {
  showNow: 'Show',
  since: (value: number): string =>
    value === 0
      ? 'This group has changed since you opened it.'
      : count(value, {
          one: (n) => `${n} more was found since you opened this group.`,
          other: (n) => `${n} more were found since you opened this group.`
        })
})
