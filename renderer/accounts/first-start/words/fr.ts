import type { words as english } from '../words'

export const words: typeof english = {
  where: 'Où se trouve le jeton',
  drawing: 'Un e-mail avec un lien, qui mène à une page avec une ligne commençant par « user: »',
  mailTitle: 'Retrouvez l’e-mail de bienvenue de useapi.net',
  mailText: 'Il est arrivé lors de votre abonnement. Son lien mène à votre jeton.',
  copyTitle: 'Copiez le jeton d’API',
  copyText: 'Il commence par « user: » et tient sur une ligne. Copiez-le en entier.',
  pasteTitle: 'Collez-le dans le champ',
  pasteText: 'Appuyez ensuite sur « Connecter » : il est contrôlé auprès du service.',
  stored: 'Ce qui est enregistré, et où',
  token: 'Le jeton',
  tokenPlace:
    'Dans le trousseau de cet ordinateur ; à défaut, en mémoire jusqu’à la fermeture de l’application. Il est envoyé uniquement au service pour lequel il a été saisi.',
  lists: 'Listes, miniatures, historique',
  listsPlace:
    'Dans le dossier de l’application sur cet ordinateur. Les paramètres permettent de l’ouvrir et de l’effacer.',
  copies: 'Copies de fichiers',
  copiesPlace:
    'Dans un dossier de votre choix, dès que vous en enregistrez. Rien n’est copié avant cela.'
}
