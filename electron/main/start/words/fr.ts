import type { words as english } from '../words'

export const words: typeof english = {
  unusable: (path, why) => `Le dossier de données ${path} est inutilisable : ${why}`,
  why: {
    isFile: 'c’est un fichier, pas un dossier',
    inFile: 'c’est un fichier, ou il se trouve dans un fichier',
    mayNotWrite: 'cet utilisateur n’a pas le droit d’y écrire',
    readOnly: 'le disque est en lecture seule',
    full: 'le disque est plein',
    quota: 'le quota de disque est épuisé',
    tooLong: 'son nom est trop long'
  },
  elsewhere: (computer, dataFolder, lock) =>
    `Kling Sweep est déjà ouvert sur l’ordinateur ${computer}, avec le même dossier de données, ${dataFolder}. Fermez-le d’abord sur cet ordinateur. S’il n’y est pas ouvert, retirez le fichier ${lock} de ce dossier.`,

  endpoint: {
    noAddress: (from) => `${from} n’est pas une adresse`,
    notPlain: (from) =>
      `${from} doit être une adresse de base simple, sans identifiants, requête ni fragment`,
    notHttps: (from) => `${from} doit être en https ; http n’est accepté que pour cet ordinateur`
  },
  demoTakes: (limit) => `--demo accepte un nombre de médias de 0 à ${limit}`,
  configTakes: '--config accepte le chemin d’un fichier : --config=<chemin>',
  unreadable: (name, code) => `Impossible de lire ${name} (${code})`,
  noFile: (name) => `Impossible de lire ${name} : ce fichier n’existe pas`,
  notUsed: (name, why) => `${name} n’est pas utilisé : ${why}`,
  wrong: {
    noJson: (line) => `ce n’est pas du JSON valide (ligne ${line})`,
    secret: (key) =>
      `« ${key} » ressemble à un jeton ou à un mot de passe. Le fichier ne peut pas en contenir : un jeton se saisit dans le programme et se conserve dans le trousseau`,
    isSecret:
      'son contenu ressemble à un jeton ou à un mot de passe. Le fichier ne peut pas en contenir : un jeton se saisit dans le programme et se conserve dans le trousseau',
    otherForm: 'sa forme n’est pas celle qui est documentée',
    unknownKey: (key, known) => `clé inconnue « ${key} ». Clés connues : ${known}`,
    noObject: 'il doit contenir un seul objet JSON',
    takes: (key, what) => `« ${key} » accepte : ${what}`
  },
  what: {
    address: 'l’adresse de base de l’API, sous forme de texte',
    emails: (limit) => `une liste d’au plus ${limit} adresses e-mail`,
    oneOf: (values) => `l’une de ces valeurs : ${values}`,
    wholeTo: (limit) => `un nombre entier de 1 à ${limit}`,
    trueOrFalse: 'true ou false'
  }
}
