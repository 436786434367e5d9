import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  screens: 'Ansichten',
  sideBar: 'Breite der Seitenleiste',
  shortcuts: 'Tastenkürzel',
  nothingSelected: 'Nichts ausgewählt',
  brokenTitle: 'Etwas ist schiefgegangen',
  brokenHint:
    'Dieser Teil des Fensters konnte nicht angezeigt werden. Deswegen wurde nichts gelöscht, Ihre Auswahl bleibt erhalten, und ein laufender Löschvorgang läuft weiter.',
  selectedOf: (selected, total) =>
    `${formatNumber(selected)} von ${formatNumber(total)} ausgewählt`,
  deletedOf: (deleted, total) => `${formatNumber(deleted)} von ${formatNumber(total)} gelöscht`,
  pausedOf: (deleted, total) =>
    `Pausiert. ${formatNumber(deleted)} von ${formatNumber(total)} gelöscht`,
  endedOf: (deleted, total) =>
    `Der Löschvorgang ist beendet. ${formatNumber(deleted)} von ${formatNumber(total)} gelöscht`
}
