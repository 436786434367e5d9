import type { words as english } from '../words'

export const words: typeof english = {
  unusable: (path, why) => `Le dossier de données ${path} est inutilisable : ${why}`,
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
    `Kling Sweep est déjà ouvert sur l’ordinateur ${computer}, avec le même dossier de données, ${dataFolder}. Fermez-le d’abord sur cet ordinateur. S’il n’y est pas ouvert, retirez le fichier ${lock} de ce dossier.`
}
