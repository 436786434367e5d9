import { formatNumber } from '@shared/language/count'
import { assertNever, type Problem } from '@shared/problem'
import type { Sentences } from '../phrases'
import { seconds } from '../phrases/fr'

type KeychainProblem = Extract<Problem, { readonly kind: `keychain-${string}` }>

export function keychainWords(problem: KeychainProblem): Sentences {
  switch (problem.kind) {
    case 'keychain-no-library':
      return {
        what: 'Kling Sweep n’a pas accès au trousseau : un composant nécessaire du système n’est pas installé.',
        remedy:
          'Installez libsecret (sous Debian et Ubuntu : libsecret-1-0), puis redémarrez Kling Sweep.'
      }
    case 'keychain-no-bus':
      return {
        what: 'Il n’y a pas de session D-Bus, et le trousseau en a besoin.',
        remedy: 'Démarrez Kling Sweep depuis une session de bureau.'
      }
    case 'keychain-no-service':
      return {
        what: 'Aucun service de trousseau n’est en cours d’exécution sur cet ordinateur.',
        remedy: 'Installez ou démarrez un service tel que GNOME Keyring ou KWallet, puis réessayez.'
      }
    case 'keychain-restarted':
      return {
        what: 'Le service de trousseau a été redémarré, et Kling Sweep n’a pas accès au nouveau.',
        remedy: 'Redémarrez Kling Sweep.'
      }
    case 'keychain-denied':
      return {
        what: 'Le système a demandé si Kling Sweep pouvait utiliser le trousseau, et la réponse a été non.',
        remedy: 'Réessayez et autorisez l’accès quand le système le demande.'
      }
    case 'keychain-locked':
      return {
        what: 'Le trousseau est verrouillé : le jeton n’a donc pas pu être enregistré.',
        remedy: 'Déverrouillez le trousseau, puis saisissez à nouveau le jeton.'
      }
    case 'keychain-missing':
      return {
        what: `Le trousseau du système est inutilisable (${problem.why}).`,
        remedy: 'Vérifiez que le trousseau est déverrouillé et actif, puis réessayez.'
      }
    case 'keychain-silent':
      return {
        what: `Le trousseau du système n’a pas répondu dans un délai de ${seconds(problem.afterMs)}.`,
        remedy:
          'Le trousseau demande peut-être son mot de passe dans une autre fenêtre ; dans ce cas, répondez-y. Sinon, redémarrez-le, puis réessayez.'
      }
    case 'keychain-unreadable':
      return {
        what: 'Un jeton est enregistré, mais le trousseau ne le montre pas. Il est probablement verrouillé.',
        remedy: 'Déverrouillez le trousseau, puis réessayez.'
      }
    case 'keychain-foreign':
      return {
        what: 'L’entrée du trousseau a été écrite par une version plus récente de Kling Sweep. Elle a été laissée telle quelle.',
        remedy: 'Installez la dernière version de Kling Sweep.'
      }
    case 'keychain-full':
      return {
        what: `Le trousseau de ce système peut contenir ${formatNumber(problem.limitBytes)} octets, et il en faudrait ${formatNumber(problem.bytes)} pour les jetons. Rien n’a été enregistré.`,
        remedy: 'Retirez un jeton dont vous n’avez plus besoin, puis ajoutez celui-ci à nouveau.'
      }
    default:
      return assertNever(problem)
  }
}
