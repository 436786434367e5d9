import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/fr'
import { common } from '../../ui/words/fr'
import type { words as english } from '../words'

export const words: typeof english = {
  hidden: (of) => (of === 'generated' ? 'Masquées' : 'Masqués'),
  counting: 'Décompte…',
  duration: 'Durée prévue',
  about: (time) => `environ ${time}`,
  requests: (requests) =>
    count(requests, {
      one: (n) => `${n} requête au service`,
      many: (n) => `${n} de requêtes au service`,
      other: (n) => `${n} requêtes au service`
    }),
  leftOut: (of) => (of === 'generated' ? 'Écartées' : 'Écartés'),
  inUse: (of) => (of === 'generated' ? 'Utilisées' : 'Utilisés'),
  showUsed: (used) => `Afficher ce qui est utilisé (${formatNumber(used)})`,
  usedOnes: (of) => (of === 'generated' ? 'À supprimer, utilisées' : 'À supprimer, utilisés'),
  backToQuestion: 'Revenir à la question',
  include: 'Supprimer aussi :',
  moreHeld: (more, of) =>
    count(
      more,
      of === 'generated'
        ? {
            one: (n) =>
              `${n} autre est également écartée. Sélectionnez-en moins pour pouvoir choisir.`,
            many: (n) =>
              `${n} autres sont également écartées. Sélectionnez-en moins pour pouvoir choisir.`,
            other: (n) =>
              `${n} autres sont également écartées. Sélectionnez-en moins pour pouvoir choisir.`
          }
        : {
            one: (n) =>
              `${n} autre est également écarté. Sélectionnez-en moins pour pouvoir choisir.`,
            many: (n) =>
              `${n} autres sont également écartés. Sélectionnez-en moins pour pouvoir choisir.`,
            other: (n) =>
              `${n} autres sont également écartés. Sélectionnez-en moins pour pouvoir choisir.`
          }
    ),
  nothingYet: 'Rien pour l’instant : toute la sélection a été écartée.',
  confirm: 'Supprimer définitivement',
  starting: 'Démarrage…',
  showAll: (total) => `Tout afficher (${formatNumber(total)})`,
  showLess: 'Afficher moins',
  typeNumber: (total) => `Saisissez ${formatNumber(total)} pour confirmer`,
  deleting: 'Suppression en cours',
  deletingIn: (library) => `Suppression en cours dans « ${library} »`,
  favourites: 'Recherche des favoris',
  favouritesSoFar: (done, total) =>
    `Recherche des favoris : ${formatNumber(done)} sur ${formatNumber(total)} examinés. Rien n’est supprimé pendant ce temps.`,
  pause: 'Mettre en pause',
  resume: 'Reprendre',
  stop: 'Arrêter',
  progressBroken: 'La progression n’a pas pu être affichée. La suppression se poursuit.',
  report: 'Rapport de suppression',
  details: common.details,
  less: 'Moins',
  nothingPlanned: 'Rien n’a été supprimé et votre sélection est inchangée.',
  nothingMore: 'Rien d’autre n’a été supprimé et votre sélection est inchangée.',
  unknownHint:
    '« Résultat inconnu » signifie qu’il n’a pas été possible de savoir ce qui s’est passé. Actualisez la bibliothèque pour voir ce qui est encore présent.',
  verified: (deleted, of) =>
    count(
      deleted,
      of === 'generated'
        ? {
            one: () => 'Vérifié : deux contrôles successifs ne l’ont plus trouvée.',
            many: () => 'Vérifié : deux contrôles successifs ne les ont plus trouvées.',
            other: () => 'Vérifié : deux contrôles successifs ne les ont plus trouvées.'
          }
        : {
            one: () => 'Vérifié : deux contrôles successifs ne l’ont plus trouvé.',
            many: () => 'Vérifié : deux contrôles successifs ne les ont plus trouvés.',
            other: () => 'Vérifié : deux contrôles successifs ne les ont plus trouvés.'
          }
    ),
  verifiedOf: (deleted, of) =>
    count(
      deleted,
      of === 'generated'
        ? {
            one: (n) =>
              `Vérifié pour ${n} supprimée : deux contrôles successifs ne l’ont plus trouvée.`,
            many: (n) =>
              `Vérifié pour les ${n} supprimées : deux contrôles successifs ne les ont plus trouvées.`,
            other: (n) =>
              `Vérifié pour les ${n} supprimées : deux contrôles successifs ne les ont plus trouvées.`
          }
        : {
            one: (n) =>
              `Vérifié pour ${n} supprimé : deux contrôles successifs ne l’ont plus trouvé.`,
            many: (n) =>
              `Vérifié pour les ${n} supprimés : deux contrôles successifs ne les ont plus trouvés.`,
            other: (n) =>
              `Vérifié pour les ${n} supprimés : deux contrôles successifs ne les ont plus trouvés.`
          }
    ),
  exportAs: { csv: 'Exporter en CSV', tsv: 'Exporter en TSV', json: 'Exporter en JSON' },
  offline: 'Hors ligne : une connexion est nécessaire.',
  retryLeft: 'Réessayer le reste',
  whileRunning: 'Indisponible pendant une suppression.',
  goOn: 'Continuer',
  goOnWith: (left) =>
    count(left, {
      one: () => 'Continuer : supprimer l’autre',
      many: (n) => `Continuer : supprimer les ${n} autres`,
      other: (n) => `Continuer : supprimer les ${n} autres`
    }),
  exported: 'Le rapport a été enregistré.',
  exportedCsv:
    'Le rapport a été enregistré. Excel abrège ses longs ID : exportez en TSV pour l’y ouvrir.',
  exportFailed: 'Le rapport n’a pas été enregistré. Cela ne change rien à la suppression.',
  unfinishedTitle: 'Une suppression a été interrompue',
  leave: 'En rester là',
  leaveHint:
    '« En rester là » ne supprime rien : cela met seulement fin à cette suppression, et le reste demeure sur Kling.',
  inOther: (runs, library) =>
    count(runs, {
      one: (n) => `${n} suppression dans « ${library} »`,
      many: (n) => `${n} de suppressions dans « ${library} »`,
      other: (n) => `${n} suppressions dans « ${library} »`
    }),
  clearHistory: 'Effacer l’historique',
  clearHistoryHint:
    'Efface seulement les enregistrements de cet ordinateur. Rien ne change sur Kling.',
  clearTitle: 'Effacer l’historique de ce compte ?',
  clearLead:
    'Les enregistrements de toutes les suppressions terminées sont effacés de cet ordinateur et ne pourront pas être récupérés. Exportez d’abord ceux dont vous avez encore besoin. Rien ne change sur Kling.',
  historyFailed:
    'L’historique n’a pas pu être lu. Votre bibliothèque et votre sélection ne sont pas concernées.',
  show: 'Afficher',
  hide: 'Masquer',
  interrupted: 'Interrompue',
  progress: {
    deleted: (deleted, total, of) =>
      of === 'generated'
        ? `Supprimées : ${formatNumber(deleted)} sur ${formatNumber(total)}`
        : `Supprimés : ${formatNumber(deleted)} sur ${formatNumber(total)}`,
    requests: (done, planned) => `requêtes : ${formatNumber(done)} sur ${formatNumber(planned)}`,
    requestsLeft: (done, planned, time) =>
      `requêtes : ${formatNumber(done)} sur ${formatNumber(planned)} · encore ${time} environ`,
    pausing: 'pause après la requête en cours',
    paused: 'en pause',
    checking: 'contrôle du résultat',
    stopping: 'arrêt après la requête en cours',
    shuttingDown: 'en pause, car l’ordinateur s’éteint',
    pausedBecause: (what) => `en pause. ${what}`,
    waits: (what, time) => `${what} Reprise dans ${time}.`
  },
  time: {
    seconds: (value) =>
      count(value, {
        one: (n) => `${n} seconde`,
        many: (n) => `${n} de secondes`,
        other: (n) => `${n} secondes`
      }),
    minutes: (value) =>
      count(value, {
        one: (n) => `${n} minute`,
        many: (n) => `${n} de minutes`,
        other: (n) => `${n} minutes`
      }),
    hours: (value) =>
      count(value, {
        one: (n) => `${n} heure`,
        many: (n) => `${n} d’heures`,
        other: (n) => `${n} heures`
      })
  },
  counts: {
    deleted: (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} supprimée`,
              many: (n) => `${n} supprimées`,
              other: (n) => `${n} supprimées`
            }
          : {
              one: (n) => `${n} supprimé`,
              many: (n) => `${n} supprimés`,
              other: (n) => `${n} supprimés`
            }
      ),
    refused: (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} refusée`,
              many: (n) => `${n} refusées`,
              other: (n) => `${n} refusées`
            }
          : {
              one: (n) => `${n} refusé`,
              many: (n) => `${n} refusés`,
              other: (n) => `${n} refusés`
            }
      ),
    'still-there': (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} encore présente`,
              many: (n) => `${n} encore présentes`,
              other: (n) => `${n} encore présentes`
            }
          : {
              one: (n) => `${n} encore présent`,
              many: (n) => `${n} encore présents`,
              other: (n) => `${n} encore présents`
            }
      ),
    unknown: (value) => `${formatNumber(value)} au résultat inconnu`,
    'not-sent': (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} non traitée`,
              many: (n) => `${n} non traitées`,
              other: (n) => `${n} non traitées`
            }
          : {
              one: (n) => `${n} non traité`,
              many: (n) => `${n} non traités`,
              other: (n) => `${n} non traités`
            }
      )
  },
  outcome: (of) =>
    of === 'generated'
      ? {
          confirmed: 'Supprimée : annoncé par le service',
          gone: 'Supprimée : ne figure plus dans la bibliothèque',
          refused: 'Refusée par le service',
          refusedSaying: (said) => `Refusée : « ${said} »`,
          unmentioned: 'Résultat inconnu : la réponse du service n’en parlait pas',
          unknown: (what) => `Résultat inconnu. ${what}`,
          stillThere: 'Encore présente : la bibliothèque la montre toujours',
          notSent: 'Non traitée : intacte',
          stays: {
            kept: 'Non traitée : protégée par vous entre-temps',
            favourite: 'Non traitée : protégée entre-temps, car en favori',
            running: 'Non traitée : en cours',
            changed:
              'Non traitée : elle contient désormais des créations que vous n’avez pas confirmées',
            unsure: 'Non traitée : le service n’a pas dit si elle est en favori',
            'not-found': 'Non traitée : le service ne l’a pas trouvée',
            unbacked: 'Non traitée : le service n’a pas montré le doublon à conserver',
            unlisted: 'Non traitée : la bibliothèque ne la montre plus'
          }
        }
      : {
          confirmed: 'Supprimé : annoncé par le service',
          gone: 'Supprimé : ne figure plus dans la bibliothèque',
          refused: 'Refusé par le service',
          refusedSaying: (said) => `Refusé : « ${said} »`,
          unmentioned: 'Résultat inconnu : la réponse du service n’en parlait pas',
          unknown: (what) => `Résultat inconnu. ${what}`,
          stillThere: 'Encore présent : la bibliothèque le montre toujours',
          notSent: 'Non traité : intact',
          stays: {
            kept: 'Non traité : protégé par vous entre-temps',
            favourite: 'Non traité : protégé entre-temps, car en favori',
            running: 'Non traité : en cours',
            changed:
              'Non traité : il contient désormais des créations que vous n’avez pas confirmées',
            unsure: 'Non traité : le service n’a pas dit s’il est en favori',
            'not-found': 'Non traité : le service ne l’a pas trouvé',
            unbacked: 'Non traité : le service n’a pas montré le doublon à conserver',
            unlisted: 'Non traité : la bibliothèque ne le montre plus'
          }
        },
  allWell: (total, of) =>
    count(
      total,
      of === 'generated'
        ? {
            one: (n) => `${n} supprimée, toutes les copies vérifiées`,
            many: (n) => `${n} supprimées, toutes les copies vérifiées`,
            other: (n) => `${n} supprimées, toutes les copies vérifiées`
          }
        : {
            one: (n) => `${n} supprimé, toutes les copies vérifiées`,
            many: (n) => `${n} supprimés, toutes les copies vérifiées`,
            other: (n) => `${n} supprimés, toutes les copies vérifiées`
          }
    )
}
