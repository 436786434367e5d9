import { assertNever } from '@shared/problem'
import { formatTime } from '../../ui/format'
import type { words as english } from '../words'

export const words: typeof english = {
  label: 'Avant de supprimer',
  again: 'Contrôler à nouveau',
  of: (finding) => {
    switch (finding.kind) {
      case 'subscription-inactive':
        return {
          what: 'L’abonnement useapi.net n’est pas actif.',
          remedy: 'Rien ne peut être supprimé avant son renouvellement sur useapi.net.'
        }
      case 'account-missing':
        return {
          what: 'Ce compte Kling n’est plus associé sur useapi.net.',
          remedy: 'Rien ne peut être supprimé avant que vous ne l’y ajoutiez à nouveau.'
        }
      case 'session-broken':
        return {
          what: 'useapi.net a perdu sa session avec ce compte Kling.',
          remedy: 'Ajoutez à nouveau le compte sur useapi.net avant de supprimer.'
        }
      case 'session-over':
        return {
          what: `La session avec Kling a pris fin le ${formatTime(finding.at)}.`,
          remedy: 'Si le service ne la renouvelle pas, ajoutez à nouveau le compte sur useapi.net.'
        }
      case 'session-ending':
        return {
          what: `La session avec Kling prend fin le ${formatTime(finding.at)}.`,
          remedy: 'Ajoutez à nouveau le compte sur useapi.net avant une longue suppression.'
        }
      default:
        return assertNever(finding)
    }
  },
  inactive: 'Abonnement inactif',
  unlinked: 'Compte qui n’est plus associé'
}
