import { common } from '../../../ui/words/fr'
import type { words as english } from '../words'

export const words: typeof english = {
  title: 'Raccourcis clavier',
  singleKeysOff: 'Les raccourcis à une seule touche sont désactivés dans les paramètres.',
  groups: {
    selecting: 'Sélection',
    moving: 'Navigation',
    viewer: 'Dans la visionneuse',
    duplicates: common.duplicates,
    program: 'Général'
  },
  does: {
    click: 'Sélectionner ou désélectionner',
    open: 'Ouvrir',
    range: 'Sélectionner tout ce qui se trouve entre les deux',
    dragOut:
      'Glisser ce qui est sélectionné et possède une copie vers un dossier ou une autre application',
    marquee: 'Glisser pour sélectionner ; maintenir Ctrl pour ajouter (⌘ sur un Mac)',
    month: 'Sélectionner tout le mois',
    neighbours: 'Passer au suivant ou au précédent',
    select: 'Le sélectionner ou le désélectionner',
    selectAndGo: 'Le sélectionner et passer au suivant',
    zoomOne: '100 %, ou l’image entière ; la molette agrandit, glisser déplace',
    play: 'Lire ou mettre en pause',
    askForSelected: 'Supprimer la sélection (demande d’abord confirmation)',
    menu: 'Ouvrir le menu d’un média (ou clic droit)',
    saveCopy: 'En enregistrer une copie',
    uses: 'Aller à ce qui l’utilise ; Entrée ouvre une tâche',
    leave: 'Retour à la bibliothèque',
    group: 'Passer au groupe suivant ou précédent',
    member: 'Afficher un autre média du groupe',
    keepInstead: 'Celui-ci reste à la place',
    variants: 'Variantes : toutes restent',
    different: 'Ils sont différents',
    selectOthers: 'Sélectionner ceux qui sont cochés',
    zoom: 'Zoomer sur les deux images',
    openBeside: 'Ouvrir l’autre',
    undoDecision: 'Annuler le dernier choix',
    move: 'Se déplacer de l’un à l’autre',
    ends: 'Aller au premier ou au dernier',
    pages: 'Monter ou descendre d’un écran',
    larger: 'Images plus grandes',
    smaller: 'Images plus petites',
    wheel: 'Images plus grandes ou plus petites',
    extend: 'Étendre la sélection',
    extendEnds: 'Étendre la sélection jusqu’au premier ou au dernier'
  },
  keys: {
    command: 'Ctrl',
    shift: 'Maj',
    click: 'Clic',
    doubleClick: 'Double-clic',
    enter: 'Entrée',
    drag: 'Glisser',
    delete: 'Suppr',
    wheel: 'Molette',
    space: 'Espace',
    arrows: 'Touches fléchées',
    home: 'Début',
    end: 'Fin',
    pages: 'Page préc., Page suiv.',
    escape: 'Échap'
  }
}
