import { count } from '@shared/language/fr'
import { assertNever, type Problem, type Said } from '@shared/problem'
import { common } from '../../ui/words/fr'
import { fileWords } from '../file-words/fr'
import { keychainWords } from '../keychain-words/fr'
import type { Sentences } from '../phrases'
import { megabytes, seconds, UNLOCK } from '../phrases/fr'
import type { words as english } from '../words'

export const words: typeof english = {
  open: {
    useapi: 'Ouvrir useapi.net',
    'useapi-kling': 'Ouvrir la configuration de Kling sur useapi.net',
    releases: 'Ouvrir la page des versions'
  },
  of: sentencesOf,
  duplicatesStay
}

/** Adds the service's own words, where it had any. */
const quoting = (sentence: string, said: Said): string =>
  said === null ? sentence : `${sentence} Le service indique : « ${said} ».`

function sentencesOf(problem: Problem): Sentences {
  switch (problem.kind) {
    case 'unauthorized':
      return {
        what: 'Le service n’accepte pas ce jeton d’API.',
        remedy: problem.isUnlikely
          ? 'Cela n’y ressemble pas : un jeton commence par « user: » et un nombre. Copiez-le en entier depuis useapi.net.'
          : 'Le jeton a peut-être été réinitialisé. Saisissez le jeton actuel de useapi.net.'
      }
    case 'payment-required':
      return {
        what: quoting(
          'L’abonnement useapi.net n’est pas actif, ou ses crédits sont épuisés.',
          problem.said
        ),
        remedy: 'Renouvelez l’abonnement sur useapi.net, puis réessayez.'
      }
    case 'forbidden':
      return {
        what: quoting('Le service a refusé l’accès.', problem.said),
        remedy: 'Vérifiez sur useapi.net que ce compte appartient bien à votre jeton.'
      }
    case 'not-found':
      return {
        what: quoting('Le service n’a pas trouvé ce qui était demandé.', problem.said),
        remedy: 'Vérifiez le compte sur useapi.net, puis actualisez.'
      }
    case 'rate-limited':
      return {
        what: quoting('Trop de requêtes : le service demande une pause.', problem.said),
        remedy:
          problem.retryAfterMs === null
            ? 'Attendez quelques minutes, puis réessayez.'
            : `Attendez ${seconds(problem.retryAfterMs)}, puis réessayez.`
      }
    case 'session-broken':
      return {
        what: 'Le service a perdu sa session avec ce compte Kling.',
        remedy: 'Ajoutez à nouveau le compte sur useapi.net, puis réessayez.'
      }
    case 'rejected':
      return {
        what: quoting('Le service a rejeté la requête.', problem.said),
        remedy: 'Actualisez, puis réessayez.'
      }
    case 'service-failed':
      return {
        what: quoting(
          `Le service rencontre lui-même des problèmes (statut ${problem.status}).`,
          problem.said
        ),
        remedy: 'Attendez un instant, puis réessayez.'
      }
    case 'unexpected-status':
      return {
        what: quoting(
          `Le service a donné une réponse inattendue (statut ${problem.status}).`,
          problem.said
        ),
        remedy: 'Vérifiez l’adresse du service, puis réessayez.'
      }
    case 'unreadable':
      return {
        what: `La réponse du service n’a pas pu être lue (${problem.why}).`,
        remedy: 'Réessayez. Un proxy a peut-être modifié la réponse.'
      }
    case 'too-large':
      return {
        what: `La réponse du service dépassait ${megabytes(problem.limitBytes)} et n’a pas été lue.`,
        remedy: 'Réessayez.'
      }
    case 'unreachable':
      return {
        what: `Le service est inaccessible (${problem.code}).`,
        remedy: 'Vérifiez votre connexion réseau, puis réessayez.'
      }
    case 'untrusted':
      return {
        what: `Le certificat du serveur n’est pas fiable (${problem.code}). Rien n’a été envoyé.`,
        remedy:
          'Vérifiez l’horloge et le réseau de cet ordinateur. Si votre entreprise inspecte son trafic, son certificat doit figurer dans le magasin de certificats du système.'
      }
    case 'proxy-refused':
      return proxyRefused(problem.status)
    case 'proxy-unsupported':
      return {
        what: `Ce proxy ne peut pas être utilisé : ${problem.named}. Rien n’a été envoyé.`,
        remedy:
          'Définissez un proxy HTTP ou HTTPS dans les paramètres du système (ou dans HTTPS_PROXY), puis réessayez.'
      }
    case 'interrupted':
      return {
        what: `La connexion a été interrompue (${problem.code}).`,
        remedy: 'Vérifiez votre connexion réseau, puis réessayez.'
      }
    case 'timed-out':
      return {
        what: `Le service n’a pas répondu dans un délai de ${seconds(problem.afterMs)}.`,
        remedy: 'Réessayez.'
      }
    case 'cancelled':
      return { what: 'Annulé.', remedy: 'Recommencez quand vous le souhaitez.' }
    case 'no-accounts':
      return {
        what: quoting('Aucun compte Kling n’est associé à ce jeton.', problem.said),
        remedy: 'Ajoutez votre compte Kling sur useapi.net, puis connectez-vous à nouveau.'
      }
    case 'account-missing':
      return {
        what: `Le compte ${problem.email} n’est pas associé à ce jeton.`,
        remedy: 'Vérifiez l’adresse e-mail, ou ajoutez le compte sur useapi.net.'
      }
    case 'not-connected':
      return { what: 'Ce compte n’est plus ouvert.', remedy: 'Ouvrez à nouveau le compte.' }
    case 'not-checked':
      return {
        what: 'Le service n’a pas pu être joint depuis le démarrage de Kling Sweep.',
        remedy: 'Kling Sweep continue d’essayer. D’ici là, rien ne peut être actualisé ni supprimé.'
      }
    case 'keychain-no-library':
    case 'keychain-no-bus':
    case 'keychain-no-service':
    case 'keychain-restarted':
    case 'keychain-denied':
    case 'keychain-locked':
    case 'keychain-missing':
    case 'keychain-silent':
    case 'keychain-unreadable':
    case 'keychain-foreign':
    case 'keychain-full':
      return keychainWords(problem)
    case 'token-gone':
      return {
        what: 'Ce jeton n’est plus sur cet ordinateur.',
        remedy: 'Saisissez à nouveau le jeton.'
      }
    case 'token-elsewhere':
      return {
        what: `Ce jeton appartient à un autre service (${problem.origin}) et n’est envoyé à aucun autre.`,
        remedy: 'Pour l’utiliser, démarrez Kling Sweep avec ce service.'
      }
    case 'plan-gone':
      return {
        what: 'Cette confirmation n’est plus valable : la bibliothèque a été actualisée, un autre compte a été ouvert ou une partie de son contenu a été protégée.',
        remedy: 'Appuyez à nouveau sur « Supprimer » pour voir la liste actuelle.'
      }
    case 'plan-empty':
      return emptyPlan(problem)
    case 'run-active':
      return {
        what: 'Une suppression est en cours, ou des copies sont en cours de téléversement.',
        remedy: 'Attendez que ce soit terminé, ou arrêtez d’abord l’opération.'
      }
    case 'all-refused':
      return {
        what: quoting('Le service refuse une suppression après l’autre.', problem.said),
        remedy: 'Lisez ce qu’indique le service, puis continuez cette suppression ou restez-en là.'
      }
    case 'locked-since':
      return {
        what: count(problem.locked, {
          one: (n) => `Depuis que vous avez confirmé la suppression, ${n} élément a été protégé.`,
          many: (n) =>
            `Depuis que vous avez confirmé la suppression, ${n} d’éléments ont été protégés.`,
          other: (n) =>
            `Depuis que vous avez confirmé la suppression, ${n} éléments ont été protégés.`
        }),
        remedy:
          'Retirez la protection pour continuer, ou restez-en là et commencez une nouvelle suppression.'
      }
    case 'keep-list-lost':
      return {
        what: 'Votre liste des protégés n’a pas pu être lue : son fichier est endommagé ou ne peut pas être ouvert.',
        remedy:
          'Remettez en place le fichier d’une sauvegarde et redémarrez Kling Sweep, ou continuez sans la liste et protégez à nouveau ce qui doit rester.'
      }
    case 'duplicates-lost':
      return {
        what: 'Vos choix concernant les doublons ne peuvent pas être lus : leur fichier est endommagé.',
        remedy: 'Ouvrez « Doublons » pour continuer sans eux.'
      }
    case 'no-copies-folder':
      return {
        what: 'Aucun dossier n’a été choisi pour les copies de ce compte.',
        remedy: 'Choisissez un dossier, puis réessayez.'
      }
    case 'copies-active':
      return {
        what: 'Des copies sont déjà en cours d’enregistrement, de contrôle ou de téléversement.',
        remedy: 'Attendez que ce soit terminé, ou arrêtez l’opération.'
      }
    case 'copies-folder-gone':
      return {
        what: 'Le dossier des copies de ce compte n’est plus là où il était.',
        remedy: 'Connectez son disque, ou choisissez de nouveau le dossier pour y recommencer.'
      }
    case 'copies-list-damaged':
      return {
        what: 'La liste des copies (manifest.jsonl) est endommagée : il y manque des fichiers que SHA256SUMS nomme.',
        remedy:
          'Aucun fichier n’a été touché. Enregistrez de nouveau des copies de ce que Kling a encore : les fichiers présents restent et reviennent dans la liste.'
      }
    case 'file-too-large':
    case 'file-failed':
    case 'file-broken':
    case 'file-of-other':
      return fileWords(problem)
    case 'link-failed':
      return {
        what: 'Aucun navigateur n’a pu être ouvert.',
        remedy: `Ouvrez vous-même ${problem.address}.`
      }
    case 'invalid-input':
      return {
        what: `Cette saisie ne peut pas être utilisée (${problem.why}).`,
        remedy: 'Vérifiez votre saisie, puis réessayez.'
      }
    default:
      return assertNever(problem)
  }
}

const AUTHENTICATION_REQUIRED = 407

function proxyRefused(status: number): Sentences {
  return status === AUTHENTICATION_REQUIRED
    ? {
        what: 'Le proxy exige un nom d’utilisateur et un mot de passe. Rien n’a été envoyé.',
        remedy: 'Démarrez Kling Sweep avec HTTPS_PROXY=http://name:password@proxy:port.'
      }
    : {
        what: `Le proxy a refusé la connexion (statut ${status}).`,
        remedy: 'Adressez-vous à la personne qui gère le proxy, puis réessayez.'
      }
}

/** Also said in the confirmation. */
function duplicatesStay(value: number): string {
  return count(value, {
    one: (n) => `${n} est le doublon d’un média dont il n’est pas sûr qu’il reste.`,
    many: (n) => `${n} sont des doublons de médias dont il n’est pas sûr qu’ils restent.`,
    other: (n) => `${n} sont des doublons de médias dont il n’est pas sûr qu’ils restent.`
  })
}

/** Everything was left out of the plan: locked, or not in a listing of this session. */
function emptyPlan({ locked, unlisted, unbacked }: Problem & { kind: 'plan-empty' }): Sentences {
  const what = common.sentences([
    'Rien de tout cela ne peut être supprimé.',
    locked > 0 &&
      count(locked, {
        one: (n) => `${n} élément est protégé (favori ou protégé par vous).`,
        many: (n) => `${n} d’éléments sont protégés (favoris ou protégés par vous).`,
        other: (n) => `${n} éléments sont protégés (favoris ou protégés par vous).`
      }),
    unlisted > 0 &&
      count(unlisted, {
        one: (n) => `${n} n’existe peut-être plus.`,
        many: (n) => `${n} n’existent peut-être plus.`,
        other: (n) => `${n} n’existent peut-être plus.`
      }),
    unbacked > 0 && duplicatesStay(unbacked)
  ])
  const remedy = common.sentences([
    unlisted > 0 && 'Actualisez la bibliothèque, puis sélectionnez à nouveau.',
    unbacked > 0 && 'Dans chaque groupe, désélectionnez celui qui doit rester.',
    locked > 0 && UNLOCK
  ])

  return { what, remedy }
}
