import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/de'
import { splitByType } from '../../../library/words'
import { words as libraryWords } from '../../../library/words/de'
import { formatDay } from '../../../ui/format'
import type { uploadsWords as english } from '../words'

const assets = (value: number): string =>
  count(value, { one: (n) => `${n} Asset`, other: (n) => `${n} Assets` })

const library: typeof english.library = {
  grid: 'Hochgeladene Assets',
  search: 'Suche nach Namen',
  unnamed: libraryWords.unnamed,
  byName: ['Name, A bis Z', 'Name, Z bis A'],
  howMany: (shown, all, isListing) => {
    const of = formatNumber(shown)
    if (isListing)
      return shown === all
        ? count(all, { one: (n) => `bisher ${n} Asset`, other: (n) => `bisher ${n} Assets` })
        : count(all, {
            one: (n) => `${of} von bisher ${n} Asset`,
            other: (n) => `${of} von bisher ${n} Assets`
          })
    return shown === all
      ? assets(all)
      : count(all, { one: (n) => `${of} von ${n} Asset`, other: (n) => `${of} von ${n} Assets` })
  },
  hiddenByLastFilter: (value, isListing) =>
    isListing
      ? count(value, {
          one: (n) => `Der Filter vom letzten Mal ist noch an: Bisher ist ${n} Asset ausgeblendet.`,
          other: (n) =>
            `Der Filter vom letzten Mal ist noch an: Bisher sind ${n} Assets ausgeblendet.`
        })
      : count(value, {
          one: (n) => `Der Filter vom letzten Mal ist noch an: ${n} Asset ist ausgeblendet.`,
          other: (n) => `Der Filter vom letzten Mal ist noch an: ${n} Assets sind ausgeblendet.`
        }),
  split: ({ types }) => splitByType(types),
  deleteSelected: ({ total }) =>
    count(total, { one: (n) => `${n} Asset löschen`, other: (n) => `${n} Assets löschen` }),
  keepListHint:
    'Schützen Sie ein Asset mit K, oder öffnen Sie es und klicken Sie auf „Schützen“: Es lässt sich dann nicht auswählen, und kein Löschvorgang enthält es. Jedes Konto hat eine eigene Liste auf diesem Computer.',
  keptCount: (value) =>
    count(value, { one: (n) => `${n} Asset geschützt`, other: (n) => `${n} Assets geschützt` }),
  notListed:
    'Nicht geladene Assets lassen sich weder auswählen noch löschen. Nichts wurde gelöscht.',
  checkingHint: 'Wird gerade kontrolliert. Was kontrolliert ist, kann gelöscht werden.',
  mayBeMore: 'Der Dienst zeigt vielleicht nicht alles. Kein Asset wurde aus dieser Liste genommen.',
  doubt: {
    'broken-off': '',
    empty: 'Er hat überhaupt keine Assets gezeigt.',
    gap: 'Nicht jedes Asset ließ sich kontrollieren: Einige fehlen vielleicht.',
    order: 'Nicht jedes Asset ließ sich kontrollieren: Die Antworten widersprechen sich.',
    'one-way': 'Nicht jedes Asset ließ sich kontrollieren.'
  },
  emptyTitle: (hadAny) => (hadAny ? 'Keine Uploads mehr' : 'Keine Uploads'),
  emptyHint: 'Hier stehen nur Uploads. Was Kling für Sie gemacht hat, steht unter „Generiert“.',
  noMatchHint:
    'Kein Upload passt zu Suche und Filter. Was Kling gemacht hat, steht unter „Generiert“.',
  showAll: 'Alle Uploads anzeigen',
  firstPage: 'Ihre Uploads werden geladen …',
  selectNow: (listed) =>
    count(listed, {
      one: () => 'Das bisher geladene Asset auswählen',
      other: (n) => `Die ${n} bisher geladenen Assets auswählen`
    }),
  lostMeaning:
    'Nichts wird gelöscht, bis Sie ohne die Liste fortsetzen. Was darauf stand, ist danach nicht mehr geschützt.',
  listedTwice: (repeats) =>
    count(repeats, {
      one: (n) => `${n} Asset stand zweimal in der Liste und wird einmal angezeigt.`,
      other: (n) => `${n} Assets standen zweimal in der Liste und werden einmal angezeigt.`
    }),
  notice: {
    leftOut: (value) =>
      count(value, {
        one: (n) => `${n} Asset wurde ausgelassen.`,
        other: (n) => `${n} Assets wurden ausgelassen.`
      }),
    unlocked: (value) =>
      count(value, {
        one: (n) => `${n} Asset ist nicht mehr geschützt.`,
        other: (n) => `${n} Assets sind nicht mehr geschützt.`
      }),
    replaced: (value) =>
      count(value, {
        one: (n) => `Das Ziehen hat die Auswahl ersetzt: ${n} Asset wurde abgewählt.`,
        other: (n) => `Das Ziehen hat die Auswahl ersetzt: ${n} Assets wurden abgewählt.`
      }),
    cleared: (value) =>
      count(value, {
        one: (n) => `${n} Asset wurde abgewählt.`,
        other: (n) => `${n} Assets wurden abgewählt.`
      }),
    exported: (value) =>
      count(value, {
        one: (n) => `Die ID von ${n} Asset wurde gespeichert.`,
        other: (n) => `Die IDs von ${n} Assets wurden gespeichert.`
      }),
    kept: (value) =>
      count(value, {
        one: (n) => `${n} Asset ist geschützt.`,
        other: (n) => `${n} Assets sind geschützt.`
      })
  }
}

const filter: typeof english.filter = {
  all: 'Alle Uploads',
  days: 'Hochgeladen',
  unlockTitle: (kept) =>
    count(kept, {
      one: (n) => `Schutz von ${n} Asset aufheben?`,
      other: (n) => `Schutz von ${n} Assets aufheben?`
    }),
  matches: (value) =>
    count(value, { one: (n) => `${n} Asset passt`, other: (n) => `${n} Assets passen` }),
  empty: { kept: 'Keine geschützten Assets', 'no-picture': 'Jedes Asset hat ein Bild' }
}

const viewer: typeof english.viewer = {
  previous: 'Voriges Asset',
  next: 'Nächstes Asset',
  gone: 'Das angesehene Asset ist nicht mehr in der Mediathek. Dies ist das nächste.',
  unmatched: 'Das angesehene Asset passt nicht mehr zum Filter. Dies ist das nächste.',
  nothingLeft:
    'Das angesehene Asset ist nicht mehr in der Mediathek, und es gibt nichts anderes anzuzeigen.'
}

const deletion: typeof english.deletion = {
  title: ({ total }) =>
    total === 0
      ? 'Alles Ausgewählte wurde ausgelassen'
      : count(total, {
          one: (n) => `${n} Asset endgültig löschen?`,
          other: (n) => `${n} Assets endgültig löschen?`
        }),
  lead: ({ total }) =>
    count(total, {
      one: () =>
        'Dieses Asset wird im unten genannten Konto gelöscht. Was daraus erzeugt wurde, wird nicht gelöscht.',
      other: () =>
        total === 0
          ? 'So, wie es steht, wird im unten genannten Konto nichts gelöscht.'
          : 'Diese Assets werden im unten genannten Konto gelöscht. Was daraus erzeugt wurde, wird nicht gelöscht.'
    }),
  waits: (total) =>
    count(total, {
      one: (n) => `Die Frage zu ${n} Asset wartet. Nichts wurde gelöscht.`,
      other: (n) => `Die Frage zu ${n} Assets wartet. Nichts wurde gelöscht.`
    }),
  facts: (counted) => [['Assets', splitByType(counted.types)]],
  noFacts: 'Assets',
  hidden: (value) =>
    count(value, {
      one: (n) => `${n} Asset passt nicht zum Filter`,
      other: (n) => `${n} Assets passen nicht zum Filter`
    }),
  held: (value) =>
    count(value, {
      one: (n) => `${n} Asset, gebraucht von einem Element oder laufenden Auftrag`,
      other: (n) => `${n} Assets, gebraucht von einem Element oder laufenden Auftrag`
    }),
  unsure: () => '',
  running: () => '',
  favourites: (value) =>
    count(value, {
      one: (n) => `${n} Favorit, wird nie gelöscht`,
      other: (n) => `${n} Favoriten, werden nie gelöscht`
    }),
  kept: (value) =>
    count(value, {
      one: (n) => `${n} geschütztes Asset, wird nie gelöscht`,
      other: (n) => `${n} geschützte Assets, werden nie gelöscht`
    }),
  unlisted: (value) =>
    count(value, {
      one: (n) => `${n} Asset existiert vielleicht nicht mehr. Zum Klären aktualisieren.`,
      other: (n) => `${n} Assets existieren vielleicht nicht mehr. Zum Klären aktualisieren.`
    }),
  warning:
    'Das lässt sich nicht rückgängig machen. Weder Kling noch Kling Sweep kann gelöschte Assets wiederherstellen.',
  frozen: 'Zu löschende Assets',
  about: ({ createdAt }) => formatDay(createdAt),
  entries: 'Alle Assets dieses Löschvorgangs',
  stoppedByUser: (notSent) =>
    notSent > 0
      ? 'Sie haben diesen Löschvorgang gestoppt. Nicht bearbeitete Assets sind unverändert.'
      : 'Sie haben diesen Löschvorgang gestoppt. Da war die Anfrage für jedes Asset schon gesendet.',
  stoppedMeaning: (notSent) =>
    notSent > 0
      ? 'Der Löschvorgang hat hier gestoppt. Nicht bearbeitete Assets sind unverändert.'
      : 'Der Löschvorgang hat hier gestoppt. Da war die Anfrage für jedes Asset schon gesendet.',
  unverified: {
    stopped:
      'Nicht geprüft: Der Löschvorgang endete, bevor in der Mediathek kontrolliert wurde, was als gelöscht gilt.',
    empty:
      'Nicht geprüft: Die Mediathek kam bei der Kontrolle leer zurück, und das beweist nichts.',
    unsteady:
      'Nicht geprüft: Die Antworten des Dienstes widersprachen sich, als die Mediathek kontrolliert wurde.',
    shown:
      'Nicht geprüft: Die Mediathek zeigte einige Assets wieder, die als gelöscht gegolten hatten.',
    unlistable:
      'Nicht geprüft: Die Mediathek konnte nicht vollständig geladen werden, um zu kontrollieren, was als gelöscht gilt.',
    unwitnessed:
      'Nicht geprüft: Nicht jedes Asset, das als gelöscht gilt, ließ sich kontrollieren.',
    oldest:
      'Nicht geprüft: Nichts zeigt sie mehr, aber neben den ältesten ist nichts Älteres übrig, das es belegen könnte.'
  },
  nothingLeft:
    'Für jedes bestätigte Asset wurde die Anfrage gesendet. Nichts weiter wird gesendet, bis Sie fortsetzen.',
  someLeft: (left) =>
    count(left, {
      one: (n) =>
        `${n} bestätigtes Asset wurde noch nicht gelöscht. Nichts wird gesendet, bis Sie fortsetzen.`,
      other: (n) =>
        `${n} bestätigte Assets wurden noch nicht gelöscht. Nichts wird gesendet, bis Sie fortsetzen.`
    }),
  unknownLeft: (unknown) =>
    count(unknown, {
      one: (n) =>
        `Es ist nicht bekannt, ob ${n} Asset gelöscht wurde. Beim Fortsetzen wird das zuerst kontrolliert, und es wird gelöscht, falls es noch vorhanden ist.`,
      other: (n) =>
        `Es ist nicht bekannt, ob ${n} Assets gelöscht wurden. Beim Fortsetzen wird das zuerst kontrolliert, und gelöscht wird, was davon noch vorhanden ist.`
    }),
  lookingUp:
    'Es wird kontrolliert, was mit den Assets geschehen ist, für die schon eine Anfrage gesendet wurde …',
  historyHint:
    'Alle Löschvorgänge der Uploads dieses Kontos, wie sie auf diesem Computer aufgezeichnet sind.',
  historyEmptyTitle: 'Noch keine Uploads gelöscht',
  historyEmptyHint:
    'Jedes Asset, das Sie löschen, wird hier aufgezeichnet, bis Sie den Verlauf leeren.',
  damaged:
    'Teile dieser Aufzeichnung sind nicht lesbar. Die dort aufgezeichneten Assets gelten als ungeklärt.'
}

export const uploadsWords: typeof english = { library, filter, viewer, deletion }
