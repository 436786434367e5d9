import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/de'
import { common } from '../../ui/words/de'
import type { words as english } from '../words'

export const words: typeof english = {
  close: common.close,
  select: 'Auswählen',
  selected: 'Ausgewählt',
  keep: common.keep,
  kept: common.kept,
  saveCopy: 'Kopie sichern',
  facts: common.details,
  name: common.name,
  type: common.type,
  pixels: 'Abmessungen',
  duration: 'Dauer',
  uploaded: 'Hochgeladen',
  updated: 'Geändert',
  id: 'ID',
  favourite: 'Favorit bei Kling: wird nie gelöscht',
  copy: 'ID kopieren',
  copied: 'Kopiert',
  notCopied: 'Konnte nicht kopiert werden',
  unknown: 'unbekannt',
  loading: 'Das Bild wird geladen …',
  tooLarge: 'Mit mehr als 50 Megapixeln ist dieses Bild zu groß, um geöffnet zu werden.',
  tooLargeThumbnail:
    'Mit mehr als 50 Megapixeln ist dieses Bild zu groß, um geöffnet zu werden. Gezeigt wird das Vorschaubild.',
  failed: 'Das Bild konnte nicht geladen werden.',
  playFailed: 'Diese Datei konnte nicht abgespielt werden.',
  nothing: 'Für diese Datei gibt es keine Vorschau.',
  strip: 'Angezeigtes',
  nothingSelected: 'Nichts ist ausgewählt: X wählt aus, was geöffnet ist.',
  notSelected: (others) =>
    count(others, {
      one: (n) =>
        `Ausgewählt ist nicht, was geöffnet ist, sondern ${n} anderes. Drücken Sie noch einmal Entf, um gefragt zu werden, ob dieses andere gelöscht werden soll.`,
      other: (n) =>
        `Ausgewählt ist nicht, was geöffnet ist, sondern ${n} andere. Drücken Sie noch einmal Entf, um gefragt zu werden, ob diese ${n} gelöscht werden sollen.`
    }),
  selectsOpen: 'X wählt aus, was geöffnet ist.',
  deleteElsewhere: 'Löschen Sie Ausgewähltes in der Mediathek.',
  again: common.tryAgain,
  cache: 'Zwischenspeicher der Vorschaubilder',
  cacheHint:
    'Vorschaubilder im Zwischenspeicher sind beim nächsten Mal sofort da. Die am längsten nicht angesehenen werden zuerst entfernt.',
  cacheLimit: 'Höchstgröße',
  cacheUsed: 'Belegt',
  clearCache: 'Zwischenspeicher leeren',
  clearing: 'Wird geleert …',
  cacheCleared: 'Der Zwischenspeicher ist leer.',
  cacheNotCleared:
    'Einige Vorschaubilder konnten nicht entfernt werden. Sie belegen Platz, sonst nichts. Versuchen Sie es später noch einmal.',
  title: (name, day) => `${name}, ${day}`,
  place: (at, total) => `${formatNumber(at)} von ${formatNumber(total)}`,
  pixelsOf: (width, height) => `${formatNumber(width)} × ${formatNumber(height)}`,
  usage: (megabytes, pictures) =>
    count(pictures, {
      one: (n) => `${formatNumber(megabytes)} MB, ${n} Vorschaubild`,
      other: (n) => `${formatNumber(megabytes)} MB, ${n} Vorschaubilder`
    })
}
