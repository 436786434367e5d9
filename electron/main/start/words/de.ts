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
    `Es läuft schon auf dem Computer ${computer}, mit demselben Datenordner ${dataFolder}. Schließen Sie es zuerst dort. Wenn es dort nicht läuft, entfernen Sie die Datei ${lock} aus diesem Ordner.`,

  endpoint: {
    noAddress: (from) => `${from} ist keine Adresse`,
    notPlain: (from) =>
      `${from} muss eine einfache Basisadresse sein, ohne Zugangsdaten, Abfrage oder Fragment`,
    notHttps: (from) =>
      `${from} muss mit https beginnen; http wird nur für diesen Computer angenommen`
  },
  demoTakes: (limit) => `--demo nimmt eine Anzahl von Assets von 0 bis ${limit}`,
  configTakes: '--config nimmt den Pfad einer Datei: --config=<Pfad>',
  unreadable: (name, code) => `${name} kann nicht gelesen werden (${code})`,
  noFile: (name) => `${name} kann nicht gelesen werden: Es gibt keine solche Datei`,
  notUsed: (name, why) => `${name} wird nicht verwendet: ${why}`,
  wrong: {
    noJson: (line) => `kein gültiges JSON (Zeile ${line})`,
    secret: (key) =>
      `„${key}“ sieht nach einem Token oder Passwort aus. Die Datei kann keines enthalten: Ein Token wird im Programm eingegeben und im Schlüsselbund aufbewahrt`,
    isSecret:
      'sie sieht nach einem Token oder Passwort aus. Die Datei kann keines enthalten: Ein Token wird im Programm eingegeben und im Schlüsselbund aufbewahrt',
    otherForm: 'sie hat eine andere Form als dokumentiert',
    unknownKey: (key, known) => `unbekannter Schlüssel „${key}“. Bekannt sind ${known}`,
    noObject: 'sie muss genau ein JSON-Objekt enthalten',
    takes: (key, what) => `erlaubt für „${key}“: ${what}`
  },
  what: {
    address: 'die Basisadresse der API, als Text',
    emails: (limit) => `eine Liste von bis zu ${limit} E-Mail-Adressen`,
    oneOf: (values) => `einer dieser Werte: ${values}`,
    wholeTo: (limit) => `eine ganze Zahl von 1 bis ${limit}`,
    trueOrFalse: 'true oder false'
  }
}
