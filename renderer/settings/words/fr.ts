import type { words as english } from '../words'

export const words: typeof english = {
  atOnce: 'Les modifications prennent effet immédiatement.',
  appearance: 'Apparence',
  language: 'Langue',
  systemLanguage: 'Comme le système',
  languageHint: 'La fenêtre et le menu changent aussitôt.',
  languageLater: 'Les champs de date et le lecteur changent au prochain démarrage.',
  theme: 'Thème',
  themes: { system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
  density: 'Taille des miniatures',
  densities: { small: 'Petite', medium: 'Moyenne', large: 'Grande' },
  pace: 'Suppression et chargement',
  notifications: 'Notifications',
  notify: 'Quand une suppression se termine en arrière-plan',
  notifyHint:
    'Affiche les résultats dans une notification du système, sans noms, prompts ni comptes.',
  keyboard: 'Clavier',
  playOnHover: 'Lire les clips sous la souris',
  playOnHoverHint:
    'Sans le son, tant que la souris est dessus. Jamais si les animations sont réduites.',
  singleKeys: 'Raccourcis à une seule touche',
  singleKeysHint:
    'Des lettres, chiffres et signes, comme K et ?, agissent sans Ctrl ni ⌘. Désactivez-les si vous dictez ou appuyez sur des touches par mégarde.',
  parallel: 'Requêtes simultanées',
  parallelHint:
    'Pour le chargement et la suppression. Une seule ménage le plus le service. Plusieurs vont plus vite, mais il n’y en a plus qu’une tant que le service est très sollicité.',
  pageSize: 'Taille des pages',
  pageSizeHint:
    'Pour le chargement de la bibliothèque. De grandes pages vont plus vite ; de petites aident si une connexion lente se coupe souvent. Une taille que le service refuse est réduite automatiquement.',
  token: 'Compte et jeton',
  kept: 'Jeton',
  keptIn: {
    keychain: 'Enregistré dans le trousseau de cet ordinateur.',
    session: 'Gardé en mémoire jusqu’à la fermeture de l’application. Il vous sera redemandé.',
    demo: 'Inutile : ceci est la bibliothèque de démonstration.'
  },
  service: 'Service',
  about: 'À propos de Kling Sweep',
  version: 'Version',
  newVersions: 'M’avertir des nouvelles versions',
  newVersionsHint:
    'Recherche une fois à chaque démarrage et n’envoie rien sur vous. Rien n’est téléchargé.',
  newVersionsAsk: 'Vous avertir des nouvelles versions ?',
  newVersionsYes: 'M’avertir',
  newVersionsNo: 'Non, merci',
  newer: (version) => `La version ${version} est disponible.`,
  runtime: 'Fonctionne avec',
  system: 'Système',
  provisioned: 'Défini par votre organisation',
  presetMark: 'Prédéfini par votre organisation.',
  preset: {
    endpoint: 'adresse du service',
    emails: 'comptes',
    parallel: 'requêtes simultanées',
    pageSize: 'taille des pages',
    theme: 'thème',
    density: 'taille des miniatures',
    notify: 'notifications'
  },
  data: 'Vos données sur cet ordinateur',
  dataHint:
    'Paramètres, sélections, listes de bibliothèque enregistrées, listes des protégés, filtres enregistrés, ce que Kling a créé et à partir de quoi, miniatures et enregistrement de chaque suppression. Le jeton n’en fait pas partie : il est dans le trousseau.',
  openData: 'Ouvrir le dossier des données',
  openLogs: 'Ouvrir le dossier des journaux',
  copyDiagnostics: 'Copier le diagnostic',
  copied: 'Copié dans le presse-papiers.',
  diagnosticsHint:
    'Versions, paramètres et dernières lignes du journal, sans votre jeton, ni adresses e-mail, ni noms, ni prompts.',
  startOver: 'Repartir de zéro',
  startOverHint:
    'Efface tout ce que Kling Sweep a enregistré sur cet ordinateur et dans son trousseau. Ce que vous avez sur Kling reste tel quel.',
  removeEverythingAsk: 'Effacer toutes les données de l’application…',
  notWhileRunning: 'Indisponible pendant une suppression.',
  removeTitle: 'Effacer toutes les données enregistrées par Kling Sweep ?',
  removeLead: 'Ceci efface définitivement de cet ordinateur :',
  removeList: [
    'Le jeton d’API dans le trousseau',
    'Les paramètres et les comptes que vous avez ouverts',
    'Les sélections, listes de bibliothèque enregistrées, listes des protégés et filtres enregistrés',
    'Les suggestions ignorées et vos réponses concernant les doublons',
    'Ce que Kling a créé, et à partir de quoi',
    'Les miniatures',
    'L’enregistrement et l’historique de toutes les suppressions et de ce qui a été téléversé à nouveau',
    'Les journaux'
  ],
  removeStays:
    'Ce que vous avez sur Kling n’est pas touché. Les copies enregistrées restent dans votre dossier, de même que les autres fichiers du dossier des données. Kling Sweep démarre ensuite comme après une nouvelle installation.',
  removedNothing: 'Rien n’a été effacé.',
  removedInPart: 'Une partie n’a pas pu être effacée. Le reste a été effacé.',
  removeEverything: 'Effacer toutes les données de l’application',
  removing: 'Effacement…',
  notStored:
    'Votre choix n’a pas pu être enregistré et ne dure que jusqu’à la fermeture de l’application.',
  found: {
    named: 'Il a été indiqué au démarrage de Kling Sweep.',
    system: 'Il se trouve dans les paramètres gérés de cet ordinateur.',
    beside: 'Il se trouve à côté de l’application.'
  },
  passedOver: 'Un autre, à côté de l’application, n’est pas utilisé.',
  presetNothing: 'Rien n’est prédéfini.',
  presetSome: (names) => `Prédéfini : ${names}.`,
  provisionedBy: (file) => [
    'Vos propres choix faits ici sont prioritaires. Fichier de configuration : ',
    file,
    '.'
  ]
}
