import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/de'
import { words as copiesWords } from '../../words/de'
import type { words as english } from '../words'

export const words: typeof english = {
  first: 'Zuerst Kopien sichern',
  off: 'Kling hat keinen Papierkorb: Ohne eine Kopie auf Ihrem Datenträger bleibt nichts. Und nicht jede Datei lässt sich bei Kling wieder hochladen.',
  choose: 'Ordner wählen …',
  change: 'Ändern …',
  noFolder: 'Es wurde noch kein Ordner gewählt.',
  estimating: 'Es wird nachgesehen, was schon gesichert ist …',
  into: (folder) =>
    `In den Ordner „${folder}“. Nur was unversehrt zurückgelesen wurde, wird gelöscht.`,
  saving: 'Kopien werden gesichert',
  unproved: 'Kopien, die sich nicht nachweisen ließen',
  showCopies: 'Kopien anzeigen',
  listsMeaning:
    'Die Kopien wurden unversehrt zurückgelesen, bevor etwas gelöscht wurde. Nur die Listen daneben, manifest.jsonl und SHA256SUMS, sind vielleicht unvollständig.',
  estimate: {
    saved: (value) => `${formatNumber(value)} schon gesichert`,
    toFetch: (value, bytes) => `${formatNumber(value)} zu holen, etwa ${bytes}`,
    toFetchUnknown: (value) => `${formatNumber(value)} zu holen, Größe nicht bekannt`,
    nothing: 'Nichts zu sichern.',
    sentence: (facts) => `${facts}.`,
    free: (bytes) => `${bytes} frei auf dem Datenträger.`
  },
  noRoom: (bytes) =>
    `Auf dem Datenträger fehlen ${bytes}. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.`,
  notTaken: {
    sentence: (value, facts) =>
      `Soweit jetzt bekannt, würde Kling ${formatNumber(value)} davon nicht wieder annehmen: ${facts}.`,
    type: (value, types) => `${formatNumber(value)} wegen des Typs (${types})`,
    bytes: (value) => `${formatNumber(value)} wegen der Dateigröße`,
    sides: (value) => `${formatNumber(value)} wegen zu weniger Pixel`,
    duration: (value) => `${formatNumber(value)} wegen der Dauer`
  },
  lanes: {
    deleted: (deleted, total) => `${formatNumber(deleted)} von ${formatNumber(total)} gelöscht`,
    proved: (value) =>
      count(value, {
        one: (n) => `${n} Kopie nachgewiesen`,
        other: (n) => `${n} Kopien nachgewiesen`
      }),
    next: (value) => `${formatNumber(value)} mit nachgewiesener Kopie, als Nächstes zu löschen`,
    toSave: (value) => `${formatNumber(value)} noch zu sichern`,
    aside: (value) => `${formatNumber(value)} zurückgestellt: Kopie nicht nachgewiesen`
  },
  unprovedTitle: (value) =>
    count(value, {
      one: (n) => `${n} nicht gelöscht: Die Kopie ließ sich nicht nachweisen`,
      other: (n) => `${n} nicht gelöscht: Die Kopien ließen sich nicht nachweisen`
    }),
  untouched: () => 'Davon wurde bei Kling nichts berührt.',
  readBack: (deleted) =>
    count(deleted, {
      one: (n) => `${n} gelöscht, nachdem die Kopie unversehrt zurückgelesen war.`,
      other: (n) => `${n} gelöscht, nachdem die Kopien unversehrt zurückgelesen waren.`
    }),
  notDeleted: (why) => `Nicht gelöscht: ${copiesWords.unproved(why)}`,
  copyProved: 'Kopie nachgewiesen.',
  stillThereEmpty:
    'Noch vorhanden: Die Mediathek zeigt den Auftrag noch. Er hat keine Werke, und Kling findet an ihm vielleicht nichts zu löschen.',
  workProved: {
    clean: 'Kopie nachgewiesen, ohne Wasserzeichen.',
    partly: 'Kopie nachgewiesen, teils ohne Wasserzeichen.',
    asShown: 'Kopie nachgewiesen, wie bei Kling gezeigt.'
  }
}
