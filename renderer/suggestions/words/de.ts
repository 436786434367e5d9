import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/de'
import { inLocale } from '@shared/language/locale'
import { formatDay } from '../../ui/format'
import { common } from '../../ui/words/de'
import { CLIP_DAYS, OLD_DAYS, SHORT_CLIP_MS } from '../kinds/plain'
import type { Reach } from '../kinds/suggestion'
import type { words as english, texts as englishTexts } from '../words'

const span = inLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
)

const SHORT_CLIP_S = SHORT_CLIP_MS / 1000

export const words: typeof english = {
  title: common.suggestions,
  against: 'Dagegen spricht:',
  notThese: 'Diese nicht',
  putAwayTitle: 'Beiseitegelegt',
  suggestAgain: 'Wieder vorschlagen',
  suggestAgainOf: (name) => `Wieder vorschlagen: ${name}`,
  undo: 'Rückgängig',
  looking: 'Wird nachgesehen …',
  comparing: 'Bilder werden verglichen',
  problem: 'Was Sie beiseitegelegt haben, konnte nicht gelesen oder gespeichert werden.',
  nothing: 'Keine Vorschläge',
  nothingHint:
    'Vorgeschlagen werden Duplikate und Uploads, von denen keine Verwendung gefunden wurde.',
  nothingListed: 'Keine Uploads',
  nothingListedHint: 'Es gibt noch nichts durchzusehen.',
  stillListing:
    'Die Mediathek wird noch geladen: Danach kommen vielleicht weitere Vorschläge hinzu.',
  partOnly: 'Nur ein Teil der Mediathek ist geladen. Die Vorschläge gelten für diesen Teil.',
  waiting: 'Wartet auf die Historie',
  withoutHistory:
    'Ohne die Historie lässt sich nichts über Verwendungen sagen. Diese Vorschläge betreffen nur die Uploads selbst.',
  name: {
    'same-file': 'Gleiche Datei, noch einmal hochgeladen',
    'same-picture': 'Gleiches Bild, noch einmal hochgeladen',
    smaller: 'Kleiner, neben einem besseren',
    'no-picture': 'Ohne Bild',
    'no-use': `Älter als ${OLD_DAYS} Tage, keine Verwendung gefunden`,
    trials: 'Ein Tag mit Versuchen',
    'short-clips': 'Kurze Clips, keine Verwendung gefunden'
  }
}

const UNKNOWN_USE = 'Ob sie verwendet werden, ist nicht bekannt.'

export const texts: typeof englishTexts = {
  assets: (value) => count(value, { one: (n) => `${n} Asset`, other: (n) => `${n} Assets` }),
  show: (value) => `${formatNumber(value)} anzeigen`,
  putAwayCount: (value) => `Beiseitegelegt: ${formatNumber(value)}`,
  cardName: ({ kind, count: value }) =>
    count(value, {
      one: (n) => `${words.name[kind]}, ${n} Asset`,
      other: (n) => `${words.name[kind]}, ${n} Assets`
    }),
  summary: (value) =>
    value === 0
      ? 'Nichts wird für Sie ausgewählt'
      : count(value, {
          one: (n) => `${n} Vorschlag, und nichts wird für Sie ausgewählt`,
          other: (n) => `${n} Vorschläge, und nichts wird für Sie ausgewählt`
        }),
  wasPutAway: (kind, value) =>
    count(value, {
      one: (n) =>
        `„${words.name[kind]}“: ${n} Asset wird aus diesem Grund nicht mehr vorgeschlagen.`,
      other: (n) =>
        `„${words.name[kind]}“: ${n} Assets werden aus diesem Grund nicht mehr vorgeschlagen.`
    }),
  trials: (when, uploads, others) =>
    `${formatNumber(uploads)} Uploads, ${when}. Einer wird verwendet; von den anderen wurde keine Verwendung gefunden. Weder geschützt noch Favorit: ${formatNumber(others)}.`,
  reasonFor({ kind, batch, count: value }, reach) {
    switch (kind) {
      case 'same-file':
        return 'Byte für Byte gleich wie ein anderer Upload. Von jedem bleibt einer.'
      case 'same-picture':
        return 'Das gleiche Bild wie ein anderer Upload. Von jedem bleibt einer.'
      case 'smaller':
        return 'Das gleiche Bild wie ein anderer Upload mit mehr Pixeln. Der größere bleibt.'
      case 'no-picture':
        return 'Kling zeigt von diesen Bildern und Videos kein Bild. Vielleicht ist das Hochladen fehlgeschlagen.'
      case 'no-use':
        return reach?.backTo
          ? `Keine Verwendung in einem Auftrag, Element oder Avatar gefunden, zurück bis zum ${formatDay(reach.backTo)}.`
          : 'Keine Verwendung in einem Auftrag, Element oder Avatar gefunden.'
      case 'trials':
        return batch === null
          ? ''
          : texts.trials(span().formatRange(batch.from, batch.to), batch.uploads, value)
      case 'short-clips':
        return reach?.backTo
          ? `Videos unter ${SHORT_CLIP_S} Sekunden, älter als ${CLIP_DAYS} Tage. Keine Verwendung gefunden, zurück bis zum ${formatDay(reach.backTo)}.`
          : `Videos unter ${SHORT_CLIP_S} Sekunden, älter als ${CLIP_DAYS} Tage. Keine Verwendung gefunden.`
    }
  },
  against({ kind }, reach) {
    const unread = reach === null && UNKNOWN_USE
    switch (kind) {
      case 'same-file':
        return reach === null
          ? UNKNOWN_USE
          : 'Soweit erkennbar, nichts. Was bekanntermaßen verwendet wird, wurde ausgelassen.'
      case 'same-picture':
        return common.sentences([
          'Die Bytes wurden nicht verglichen: Die Qualität kann sich unterscheiden.',
          unread
        ])
      case 'smaller':
        return common.sentences([
          'Das kleine kann gewollt sein: ein Logo, eine Maske, eine Stilvorlage.',
          unread
        ])
      case 'no-picture':
        return common.sentences(['Die Datei selbst kann unversehrt sein.', unread])
      case 'no-use':
        return 'Gelöschte Aufträge und Entwürfe hinterlassen keine Spur.'
      case 'trials':
        return 'Eine Reihe ist oft Material für eine Arbeit, die noch nicht begonnen hat.'
      case 'short-clips':
        return 'Kurze Clips sind oft Vorlagen für Bewegung.'
    }
  },
  leftOut: (value, all, reach) =>
    count(all, {
      one: (n) => `${leftOutWhy(reach)} Das betrifft ${formatNumber(value)} von ${n} Asset.`,
      other: (n) => `${leftOutWhy(reach)} Das betrifft ${formatNumber(value)} von ${n} Assets.`
    })
}

const leftOutWhy = (reach: Reach | null): string =>
  reach === null
    ? 'Aus jedem Vorschlag ausgelassen: was geschützt, Favorit, bekanntermaßen verwendet oder vielleicht nicht mehr da ist.'
    : 'Aus jedem Vorschlag ausgelassen: was geschützt, Favorit, verwendet, vielleicht nicht mehr da oder nicht bekannt ist.'
