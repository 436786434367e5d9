import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/de'
import type { words as english } from '../words'

export const words: typeof english = {
  copies: 'Kopien',
  deletions: 'Löschvorgänge',
  tabs: 'Verlauf von',
  hint: 'Dateien, die Kling Sweep für dieses Konto in einem Ihrer Ordner gesichert hat. Das Programm löscht hier nie etwas.',
  emptyTitle: 'Noch keine Kopien',
  emptyHint: 'Wählen Sie in der Mediathek etwas aus und dann „Kopien sichern …“.',
  failed: 'Die Kopien konnten nicht gelesen werden. Bei Kling hat sich nichts geändert.',
  check: 'Kopien kontrollieren',
  checkHint: 'Liest jede Datei noch einmal und vergleicht sie mit dem, was gesichert wurde.',
  checking: 'Kopien werden kontrolliert',
  stop: 'Stoppen',
  showFolder: 'Ordner anzeigen',
  showInFolder: 'Im Ordner anzeigen',
  change: 'Ändern …',
  search: 'Nach Name oder ID suchen',
  shownOf: (found, total) => `${formatNumber(found)} von ${formatNumber(total)}`,
  runningNow: (proved) =>
    count(proved, {
      one: (n) =>
        `Ein Löschvorgang läuft, bisher ${n} Kopie dafür gesichert. Sie steht hier, wenn er beendet ist.`,
      other: (n) =>
        `Ein Löschvorgang läuft, bisher ${n} Kopien dafür gesichert. Sie stehen hier, wenn er beendet ist.`
    }),
  runNow: (deleted, total) =>
    `Ein Löschvorgang läuft: bisher ${formatNumber(deleted)} von ${formatNumber(total)} gelöscht. Er steht hier, wenn er beendet ist.`,
  list: 'Gesicherte Kopien',
  viewer: 'Kopie',
  saveAgain: 'Noch einmal sichern',
  prompts: 'Auch die Prompts sichern',
  promptsHint: 'In manifest.jsonl, für Werke, die ab jetzt gesichert werden.',
  clean: 'ohne Wasserzeichen',
  asShown: 'wie bei Kling gezeigt',
  holds: (copies, bytes, folder) =>
    count(copies, {
      one: (n) => `${n} Kopie, ${bytes}, in „${folder}“`,
      other: (n) => `${n} Kopien, ${bytes}, in „${folder}“`
    }),
  found: {
    whole: (value) => `${formatNumber(value)} unversehrt`,
    missing: (value) => count(value, { one: (n) => `${n} fehlt`, other: (n) => `${n} fehlen` }),
    altered: (value) => `${formatNumber(value)} verändert`,
    unreadable: (value) => `${formatNumber(value)} nicht lesbar`,
    others: (value) =>
      count(value, {
        one: (n) => `${n} andere Datei, nicht angerührt`,
        other: (n) => `${n} andere Dateien, nicht angerührt`
      })
  },
  checked: (found) => `Kontrolliert: ${found}.`,
  checkedOf: (done, total, found) =>
    `${formatNumber(done)} von ${formatNumber(total)} kontrolliert: ${found}.`,
  stoppedAfter: (done, total, found) =>
    `Gestoppt nach ${formatNumber(done)} von ${formatNumber(total)}: ${found}.`,
  copy: {
    missing: 'Fehlt: Die Datei ist nicht im Ordner',
    altered: 'Verändert: Die Datei ist nicht mehr die gesicherte',
    whole: (time, bytes) => `Unversehrt, zurückgelesen ${time}, ${bytes}`,
    saved: (day, bytes) => `Kopie gesichert ${day}, ${bytes}`,
    savedOn: (day) => `Kopie gesichert ${day}`
  }
}
