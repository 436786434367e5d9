import type { words as english } from '../words'

const running = { close: 'Arrêter et fermer', closing: 'Arrêt en cours…' }
const ended = { stay: 'Rester', close: 'Fermer la fenêtre', closing: 'Fermeture…' }

export const words: typeof english = {
  deletion: {
    running: {
      ...running,
      title: 'Une suppression est en cours',
      lead: 'La fermeture arrête la suppression après la requête en cours. Ce qui a déjà été transmis pour suppression ne pourra pas être récupéré. Le reste est intact.',
      stay: 'Continuer la suppression'
    },
    ended: {
      ...ended,
      title: 'La suppression est terminée',
      lead: 'Son rapport se trouve dans la bibliothèque, puis dans l’historique.'
    }
  },
  saving: {
    running: {
      ...running,
      title: 'Toutes les copies ne sont pas encore enregistrées',
      lead: 'Si vous fermez maintenant, plus aucune copie n’est enregistrée. Celles qui le sont restent où elles sont. Rien n’est supprimé.',
      stay: 'Continuer l’enregistrement'
    },
    ended: {
      ...ended,
      title: 'L’enregistrement des copies est terminé',
      lead: 'Ce qui a été enregistré se trouve dans l’historique, sous « Copies ».'
    }
  },
  uploads: {
    running: {
      ...running,
      title: 'Toutes les copies ne sont pas encore téléversées',
      lead: 'Si vous fermez maintenant, le téléversement s’arrête après le fichier en cours. Ce qui est téléversé reste sur Kling. Le reste n’est pas envoyé.',
      stay: 'Continuer le téléversement'
    },
    ended: {
      ...ended,
      title: 'Le téléversement des copies est terminé',
      lead: 'Ce qu’est devenu chaque fichier se trouve dans l’historique, sous « Copies ».'
    }
  }
}
