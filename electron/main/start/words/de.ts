import type { words as english } from '../words'

export const words: typeof english = {
  unusable: (path, why) => `Der Datenordner ${path} kann nicht verwendet werden: ${why}`,
  why: {
    isFile: 'er ist eine Datei, kein Ordner',
    inFile: 'er ist eine Datei oder liegt in einer',
    mayNotWrite: 'dieser Benutzer darf dort nicht schreiben',
    readOnly: 'der Datenträger ist schreibgeschützt',
    full: 'der Datenträger ist voll',
    quota: 'das Speicherkontingent ist aufgebraucht',
    tooLong: 'der Name ist zu lang'
  },
  elsewhere: (computer, dataFolder, lock) =>
    `Es läuft schon auf dem Computer ${computer}, mit demselben Datenordner ${dataFolder}. Schließen Sie es zuerst dort. Wenn es dort nicht läuft, entfernen Sie die Datei ${lock} aus diesem Ordner.`
}
