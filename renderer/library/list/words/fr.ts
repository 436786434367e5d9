import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/fr'
import { NO_USE_FOUND, USED } from '../../catalog/uses'
import type { words as english } from '../words'

const shared = {
  type: 'Type',
  model: 'Modèle',
  works: 'Créations',
  pixels: 'Dimensions',
  duration: 'Durée',
  uses: 'Utilisé dans',
  copy: 'Copie'
}

const headings = {
  uploads: { ...shared, name: 'Nom', date: 'Téléversé le' },
  generated: { ...shared, name: 'Prompt', date: 'Créée le' }
}

export const words: typeof english = {
  heading: (column, kind) => headings[kind][column],
  picture: 'Image',
  marks: 'Sélection',
  selectAll: 'Tout sélectionner',
  width: (heading) => `Largeur de « ${heading} »`,
  size: (width, height) => `${formatNumber(width)} × ${formatNumber(height)}`,
  uses: (uses) => {
    if (uses > USED)
      return count(uses - USED, {
        one: (n) => `${n} génération`,
        many: (n) => `${n} de générations`,
        other: (n) => `${n} générations`
      })
    if (uses === USED) return 'utilisé'
    return uses === NO_USE_FOUND ? 'aucune utilisation trouvée' : 'non connu'
  },
  copies: ['', 'enregistrée', 'absente ou modifiée', 'non vérifiée']
}
