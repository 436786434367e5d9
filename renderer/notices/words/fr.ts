import type { words as english } from '../words'

export const words: typeof english = {
  title: 'Problèmes avec les fichiers de Kling Sweep',
  continues: 'Kling Sweep continue sans leur contenu.',
  lasts:
    'Vos modifications durent jusqu’à la fermeture de l’application, mais ne seront peut-être plus là la prochaine fois.',
  dismiss: 'Fermer'
}
