import { count } from '@shared/language/fr'
import type { words as english } from '../words'

export const words: typeof english = {
  showNow: 'Afficher',
  since: (value) =>
    value === 0
      ? 'Ce groupe a changé depuis que vous l’avez ouvert.'
      : count(value, {
          one: (n) => `${n} autre a été trouvé depuis que vous avez ouvert ce groupe.`,
          many: (n) => `${n} d’autres ont été trouvés depuis que vous avez ouvert ce groupe.`,
          other: (n) => `${n} autres ont été trouvés depuis que vous avez ouvert ce groupe.`
        })
}
