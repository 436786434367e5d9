import type { words as english } from '../words'

export const words: typeof english = {
  offered: 'Proposés par votre organisation',
  product: 'Kling Sweep',
  promise:
    'Voyez ce que vous avez téléversé sur Kling et ce que Kling a créé pour vous, choisissez ce qui peut partir et sachez ce qu’il est advenu de chacun.',
  tokenLabel: 'Jeton d’API',
  tokenHint:
    'De votre compte useapi.net. Il est conservé dans le trousseau de cet ordinateur, s’il y en a un, et envoyé uniquement au service.',
  tokenHintSession:
    'De votre compte useapi.net. Il reste en mémoire jusqu’à la fermeture de l’application et est envoyé uniquement au service.',
  emailLabel: 'Adresse e-mail du compte (facultatif)',
  emailHint: 'Nécessaire seulement pour ouvrir directement un compte.',
  connect: 'Connecter',
  connecting: 'Contrôle du jeton…',
  save: 'Enregistrer sans contrôler',
  saving: 'Enregistrement…',
  demo: 'Essayer la bibliothèque de démonstration',
  or: 'Pas de compte sous la main ?',
  nothingSent: 'Rien n’a été modifié ni supprimé.',
  tokenEmpty: 'Saisissez d’abord votre jeton d’API.',
  tokenForm:
    'Ce n’est pas un jeton, ou il y en a plusieurs. Copiez-le à nouveau, entier et seul : il commence par « user: ».',
  emailForm: 'Cela ne ressemble pas à une adresse e-mail.',
  choose: 'Quel compte ?',
  chooseHint: 'Ce jeton donne accès à plusieurs comptes Kling. Chacun a sa bibliothèque.',
  open: 'Ouvrir la bibliothèque',
  unchecked: 'Enregistré, pas encore contrôlé',
  uncheckedHint:
    'Le jeton sera contrôlé dès que le service sera accessible. D’ici là, rien ne peut être supprimé.',
  uncheckedFailed: 'Non connecté',
  otherToken: 'Saisir un autre jeton',
  disconnect: 'Déconnecter',
  switchAccount: 'Changer de compte',
  switchTo: (email) => `Changer de compte : ${email}`,
  connected: 'Connecté',
  connectingAgain: 'Connexion…',
  offline: 'Hors ligne',
  demoAccount: 'Bibliothèque de démonstration',
  sessionOnly: 'Jeton gardé jusqu’à la fermeture de l’application seulement',
  customEndpoint: 'Service :',
  accounts: 'Comptes et jetons',
  accountsHint:
    'Chaque jeton ouvre les comptes Kling d’un abonnement useapi.net. Il est envoyé uniquement au service pour lequel il a été saisi.',
  nameLabel: 'Nom du jeton (facultatif)',
  nameHint: 'Le nom que vous lui donnez, par exemple « Studio ».',
  unnamed: 'Jeton sans nom',
  saved: 'Quel jeton ?',
  addToken: 'Ajouter un autre jeton',
  noAccountsYet: 'Pas encore ouvert',
  noTokens: 'Aucun jeton n’est enregistré sur cet ordinateur.',
  inUse: 'En service',
  use: 'Ouvrir',
  rename: 'Renommer',
  saveName: 'Enregistrer le nom',
  remove: 'Retirer…',
  removeToken: 'Retirer le jeton',
  removeLead:
    'Le jeton est retiré de cet ordinateur. Il reste valable sur useapi.net et vous pouvez le saisir à nouveau. Rien n’est touché sur Kling. Les sélections et l’historique de ses comptes sont gardés.',
  keptIn: {
    keychain: 'Dans le trousseau.',
    session: 'Gardé jusqu’à la fermeture de l’application seulement.'
  },
  held: 'Impossible de changer de compte pendant une suppression.',
  listTrouble:
    'Le fichier contenant les noms des jetons a été mis de côté. La liste ci-dessous vient du trousseau.',
  listNotStored:
    'Ces modifications n’ont pas pu être enregistrées et ne durent que jusqu’à la fermeture de l’application.',
  back: 'Retour',
  asking: 'En attente du trousseau…',
  storedHere: 'Enregistré sur cet ordinateur :',
  forThisSession: 'Utiliser un jeton jusqu’à la fermeture de l’application',
  sessionBecause:
    'Le trousseau est inutilisable pour le moment. Ce jeton sera gardé jusqu’à la fermeture de l’application ; celui qui est enregistré ne change pas.',
  forgetStored: 'Oublier les jetons enregistrés…',
  forgetTitle: 'Oublier les jetons enregistrés ?',
  forgetLead:
    'À utiliser si votre trousseau a été réinitialisé. Kling Sweep oublie que des jetons étaient enregistrés et en demande un nouveau. Un trousseau verrouillé garde son contenu. Rien ne change sur useapi.net ni sur Kling.',
  forget: 'Oublier',
  removeTitle: (name) => `Retirer « ${name} » de cet ordinateur ?`,
  replacing: (name) => `Le nouveau jeton remplace « ${name} ».`,
  elsewhere: (host) => `Pour un autre service : ${host}.`,
  keychain: {
    silent: 'En attente du trousseau',
    locked: 'Le trousseau est verrouillé',
    denied: 'L’accès au trousseau a été refusé',
    none: 'Aucun trousseau trouvé',
    other: 'Le trousseau est inutilisable'
  }
}
