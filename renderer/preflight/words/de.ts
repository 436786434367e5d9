import { assertNever } from '@shared/problem'
import { formatTime } from '../../ui/format'
import type { words as english } from '../words'

export const words: typeof english = {
  label: 'Vor dem Löschen',
  again: 'Erneut prüfen',
  of: (finding) => {
    switch (finding.kind) {
      case 'subscription-inactive':
        return {
          what: 'Das Abonnement bei useapi.net ist nicht aktiv.',
          remedy: 'Nichts kann gelöscht werden, bis Sie es bei useapi.net erneuern.'
        }
      case 'account-missing':
        return {
          what: 'Dieses Kling-Konto ist bei useapi.net nicht mehr verknüpft.',
          remedy: 'Nichts kann gelöscht werden, bis Sie es dort wieder hinzufügen.'
        }
      case 'session-broken':
        return {
          what: 'useapi.net hat seine Sitzung mit diesem Kling-Konto verloren.',
          remedy: 'Fügen Sie das Konto bei useapi.net noch einmal hinzu, bevor Sie löschen.'
        }
      case 'session-over':
        return {
          what: `Die Sitzung mit Kling endete am ${formatTime(finding.at)}.`,
          remedy:
            'Falls der Dienst sie nicht erneuert, fügen Sie das Konto bei useapi.net noch einmal hinzu.'
        }
      case 'session-ending':
        return {
          what: `Die Sitzung mit Kling endet am ${formatTime(finding.at)}.`,
          remedy:
            'Fügen Sie das Konto vor einem langen Löschvorgang bei useapi.net noch einmal hinzu.'
        }
      default:
        return assertNever(finding)
    }
  },
  inactive: 'Abonnement nicht aktiv',
  unlinked: 'Konto nicht mehr verknüpft'
}
