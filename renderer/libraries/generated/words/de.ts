import { ASSET_TYPES, type AssetType, type TypeCounts } from '@shared/asset'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/de'
import { formatDay } from '../../../ui/format'
import { NO_PROMPT, worksOf } from '../task-words/de'
import type { generatedWords as english } from '../words'

const tasks = (value: number): string =>
  count(value, { one: (n) => `${n} Auftrag`, other: (n) => `${n} Aufträge` })

const library: (typeof english)['library'] = {
  grid: 'Generierte Aufträge',
  search: 'Suche in Prompts',
  unnamed: NO_PROMPT,
  byName: ['Prompt, A bis Z', 'Prompt, Z bis A'],
  howMany: (shown, all, isListing) => {
    const of = formatNumber(shown)
    if (isListing)
      return shown === all
        ? count(all, { one: (n) => `bisher ${n} Auftrag`, other: (n) => `bisher ${n} Aufträge` })
        : count(all, {
            one: (n) => `${of} von bisher ${n} Auftrag`,
            other: (n) => `${of} von bisher ${n} Aufträgen`
          })
    return shown === all
      ? tasks(all)
      : count(all, {
          one: (n) => `${of} von ${n} Auftrag`,
          other: (n) => `${of} von ${n} Aufträgen`
        })
  },
  hiddenByLastFilter: (value, isListing) =>
    isListing
      ? count(value, {
          one: (n) =>
            `Der Filter vom letzten Mal ist noch an: Bisher ist ${n} Auftrag ausgeblendet.`,
          other: (n) =>
            `Der Filter vom letzten Mal ist noch an: Bisher sind ${n} Aufträge ausgeblendet.`
        })
      : count(value, {
          one: (n) => `Der Filter vom letzten Mal ist noch an: ${n} Auftrag ist ausgeblendet.`,
          other: (n) => `Der Filter vom letzten Mal ist noch an: ${n} Aufträge sind ausgeblendet.`
        }),
  split: ({ works }) => worksOf(works),
  deleteSelected: ({ total, works }) =>
    count(
      total,
      works === 0
        ? { one: (n) => `${n} Auftrag löschen`, other: (n) => `${n} Aufträge löschen` }
        : {
            one: (n) => `${n} Auftrag, ${worksOf(works)} löschen`,
            other: (n) => `${n} Aufträge, ${worksOf(works)} löschen`
          }
    ),
  keepListHint:
    'Schützen Sie einen Auftrag mit K, oder öffnen Sie ihn und klicken Sie auf „Schützen“: Er lässt sich dann nicht auswählen, und kein Löschvorgang enthält ihn. Jedes Konto hat eine eigene Liste auf diesem Computer.',
  keptCount: (value) =>
    count(value, { one: (n) => `${n} Auftrag geschützt`, other: (n) => `${n} Aufträge geschützt` }),
  notListed:
    'Nicht geladene Aufträge lassen sich weder auswählen noch löschen. Nichts wurde gelöscht.',
  checkingHint: 'Wird gerade kontrolliert. Was kontrolliert ist, kann gelöscht werden.',
  mayBeMore:
    'Der Dienst zeigt vielleicht nicht alles. Kein Auftrag wurde aus dieser Liste genommen.',
  doubt: {
    'broken-off': '',
    empty: 'Er hat überhaupt keine Aufträge gezeigt.',
    gap: 'Nicht jeder Auftrag ließ sich kontrollieren: Einige fehlen vielleicht.',
    order: 'Nicht jeder Auftrag ließ sich kontrollieren: Die Antworten widersprechen sich.',
    'one-way': 'Nicht jeder Auftrag ließ sich kontrollieren.'
  },
  emptyTitle: (hadAny) => (hadAny ? 'Nichts Generiertes mehr' : 'Nichts wurde generiert'),
  emptyHint: 'Hier steht nur, was Kling für Sie gemacht hat. Ihre Uploads stehen unter „Uploads“.',
  noMatchHint: 'Kein Auftrag passt zu Suche und Filter. Ihre Uploads stehen unter „Uploads“.',
  showAll: 'Alles Generierte anzeigen',
  firstPage: 'Was Kling generiert hat, wird geladen …',
  selectNow: (listed) =>
    count(listed, {
      one: () => 'Den bisher geladenen Auftrag auswählen',
      other: (n) => `Die ${n} bisher geladenen Aufträge auswählen`
    }),
  lostMeaning:
    'Nichts wird gelöscht, bis Sie ohne die Liste fortsetzen. Was darauf stand, ist danach nicht mehr geschützt.',
  listedTwice: (repeats) =>
    count(repeats, {
      one: (n) => `${n} Auftrag stand zweimal in der Liste und wird einmal angezeigt.`,
      other: (n) => `${n} Aufträge standen zweimal in der Liste und werden einmal angezeigt.`
    }),
  notice: {
    leftOut: (value) =>
      count(value, {
        one: (n) => `${n} Auftrag wurde ausgelassen.`,
        other: (n) => `${n} Aufträge wurden ausgelassen.`
      }),
    unlocked: (value) =>
      count(value, {
        one: (n) => `${n} Auftrag ist nicht mehr geschützt.`,
        other: (n) => `${n} Aufträge sind nicht mehr geschützt.`
      }),
    replaced: (value) =>
      count(value, {
        one: (n) => `Das Ziehen hat die Auswahl ersetzt: ${n} Auftrag wurde abgewählt.`,
        other: (n) => `Das Ziehen hat die Auswahl ersetzt: ${n} Aufträge wurden abgewählt.`
      }),
    cleared: (value) =>
      count(value, {
        one: (n) => `${n} Auftrag wurde abgewählt.`,
        other: (n) => `${n} Aufträge wurden abgewählt.`
      }),
    exported: (value) =>
      count(value, {
        one: (n) => `Die ID von ${n} Auftrag wurde gespeichert.`,
        other: (n) => `Die IDs von ${n} Aufträgen wurden gespeichert.`
      }),
    kept: (value) =>
      count(value, {
        one: (n) => `${n} Auftrag ist geschützt.`,
        other: (n) => `${n} Aufträge sind geschützt.`
      })
  }
}

const filter: (typeof english)['filter'] = {
  all: 'Alles Generierte',
  days: 'Erstellt',
  unlockTitle: (kept) =>
    count(kept, {
      one: (n) => `Schutz von ${n} Auftrag aufheben?`,
      other: (n) => `Schutz von ${n} Aufträgen aufheben?`
    }),
  matches: (value) =>
    count(value, { one: (n) => `${n} Auftrag passt`, other: (n) => `${n} Aufträge passen` }),
  empty: {
    kept: 'Keine geschützten Aufträge',
    'no-picture': 'Jeder Auftrag hat ein Bild',
    running: 'Nichts ist in Arbeit',
    failed: 'Keine fehlgeschlagenen Aufträge',
    'several-works': 'Kein Auftrag hat Variationen',
    'favourite-not-known': 'Von jedem Auftrag ist bekannt, ob er ein Favorit ist'
  }
}

const viewer: (typeof english)['viewer'] = {
  previous: 'Voriger Auftrag',
  next: 'Nächster Auftrag',
  gone: 'Der angesehene Auftrag ist nicht mehr in der Mediathek. Dies ist der nächste.',
  unmatched: 'Der angesehene Auftrag passt nicht mehr zum Filter. Dies ist der nächste.',
  nothingLeft:
    'Der angesehene Auftrag ist nicht mehr in der Mediathek, und es gibt nichts anderes anzuzeigen.'
}

/** After "mit". */
const worksWith = (value: number): string =>
  count(value, { one: (n) => `${n} Werk`, other: (n) => `${n} Werken` })

const TASK_TYPES: Readonly<Record<AssetType, (number: string) => string>> = {
  image: (n) => `${n} mit Bildern`,
  video: (n) => `${n} mit Videos`,
  audio: (n) => `${n} mit Audio`,
  other: (n) => `${n} mit anderen Dateien`
}

/** "6: 4 mit Bildern, 2 mit Videos". */
function splitTasks(total: number, types: TypeCounts): string {
  const parts = ASSET_TYPES.filter((type) => types[type] > 0).map((type) =>
    TASK_TYPES[type](formatNumber(types[type]))
  )
  return `${formatNumber(total)}: ${parts.join(', ')}`
}

const deletion: (typeof english)['deletion'] = {
  title: ({ total, works }) =>
    total === 0
      ? 'Alles Ausgewählte wurde ausgelassen'
      : count(
          total,
          works === 0
            ? {
                one: (n) => `${n} Auftrag endgültig löschen?`,
                other: (n) => `${n} Aufträge endgültig löschen?`
              }
            : {
                one: (n) => `${n} Auftrag mit ${worksWith(works)} endgültig löschen?`,
                other: (n) => `${n} Aufträge mit ${worksWith(works)} endgültig löschen?`
              }
        ),
  lead: ({ total, works }) => {
    if (works === 0 && total > 0)
      return total === 1
        ? 'Dieser Auftrag wird mit seinem Prompt aus dem unten genannten Konto gelöscht. Er hat keine Werke.'
        : 'Diese Aufträge werden mit ihren Prompts aus dem unten genannten Konto gelöscht. Sie haben keine Werke.'
    return count(total, {
      one: () =>
        'Dieser Auftrag wird mit seinem Prompt und all seinen Werken gelöscht: mit jeder Variation, nicht nur der in seinem Bild.',
      other: () =>
        total === 0
          ? 'So, wie es steht, wird im unten genannten Konto nichts gelöscht.'
          : 'Jeder Auftrag wird mit seinem Prompt und all seinen Werken gelöscht: mit jeder Variation, nicht nur der in seinem Bild.'
    })
  },
  waits: (total) =>
    count(total, {
      one: (n) => `Die Frage zu ${n} Auftrag wartet. Nichts wurde gelöscht.`,
      other: (n) => `Die Frage zu ${n} Aufträgen wartet. Nichts wurde gelöscht.`
    }),
  facts: ({ total, types, works }) => [
    ['Aufträge', splitTasks(total, types)],
    ['Werke', formatNumber(works)],
    ['Uploads', 'bleiben: Woraus die Werke gemacht wurden, wird nicht berührt']
  ],
  noFacts: 'Aufträge',
  hidden: (value) =>
    count(value, {
      one: (n) => `${n} Auftrag passt nicht zum Filter`,
      other: (n) => `${n} Aufträge passen nicht zum Filter`
    }),
  held: (value) =>
    count(value, {
      one: (n) => `${n} Auftrag, gebraucht von einem Element oder laufenden Auftrag`,
      other: (n) => `${n} Aufträge, gebraucht von einem Element oder laufenden Auftrag`
    }),
  unsure: (value) =>
    count(value, {
      one: (n) => `${n} Auftrag, von dem nicht bekannt ist, ob er ein Favorit ist`,
      other: (n) => `${n} Aufträge, von denen nicht bekannt ist, ob sie Favoriten sind`
    }),
  running: (value) =>
    count(value, {
      one: (n) => `${n} laufender Auftrag, wird nie gelöscht`,
      other: (n) => `${n} laufende Aufträge, werden nie gelöscht`
    }),
  favourites: (value) =>
    count(value, {
      one: (n) => `${n} Favorit, wird nie gelöscht`,
      other: (n) => `${n} Favoriten, werden nie gelöscht`
    }),
  kept: (value) =>
    count(value, {
      one: (n) => `${n} geschützter Auftrag, wird nie gelöscht`,
      other: (n) => `${n} geschützte Aufträge, werden nie gelöscht`
    }),
  unlisted: (value) =>
    count(value, {
      one: (n) => `${n} Auftrag existiert vielleicht nicht mehr. Zum Klären aktualisieren.`,
      other: (n) => `${n} Aufträge existieren vielleicht nicht mehr. Zum Klären aktualisieren.`
    }),
  warning:
    'Das lässt sich nicht rückgängig machen. Weder Kling noch Kling Sweep kann gelöschte Werke wiederherstellen.',
  frozen: 'Zu löschende Aufträge',
  about: ({ createdAt, works }) =>
    works ? `${formatDay(createdAt)}, ${worksOf(works.length)}` : formatDay(createdAt),
  entries: 'Alle Aufträge dieses Löschvorgangs',
  stoppedByUser: (notSent) =>
    notSent > 0
      ? 'Sie haben diesen Löschvorgang gestoppt. Nicht bearbeitete Aufträge sind unverändert.'
      : 'Sie haben diesen Löschvorgang gestoppt. Da war die Anfrage für jeden Auftrag schon gesendet.',
  stoppedMeaning: (notSent) =>
    notSent > 0
      ? 'Der Löschvorgang hat hier gestoppt. Nicht bearbeitete Aufträge sind unverändert.'
      : 'Der Löschvorgang hat hier gestoppt. Da war die Anfrage für jeden Auftrag schon gesendet.',
  unverified: {
    stopped:
      'Nicht geprüft: Der Löschvorgang endete, bevor in der Historie kontrolliert wurde, was als gelöscht gilt.',
    empty: 'Nicht geprüft: Die Historie kam bei der Kontrolle leer zurück, und das beweist nichts.',
    unsteady:
      'Nicht geprüft: Die Antworten des Dienstes widersprachen sich, als die Historie kontrolliert wurde.',
    shown:
      'Nicht geprüft: Die Historie zeigte einige Aufträge wieder, die als gelöscht gegolten hatten.',
    unlistable:
      'Nicht geprüft: Die Historie konnte nicht vollständig geladen werden, um zu kontrollieren, was als gelöscht gilt.',
    unwitnessed:
      'Nicht geprüft: Nicht jeder Auftrag, der als gelöscht gilt, ließ sich kontrollieren.',
    oldest:
      'Nicht geprüft: Nichts zeigt sie mehr, aber neben den ältesten ist nichts Älteres übrig, das es belegen könnte.'
  },
  nothingLeft:
    'Für jeden bestätigten Auftrag wurde die Anfrage gesendet. Nichts weiter wird gesendet, bis Sie fortsetzen.',
  someLeft: (left) =>
    count(left, {
      one: (n) =>
        `${n} bestätigter Auftrag wurde noch nicht gelöscht. Nichts wird gesendet, bis Sie fortsetzen.`,
      other: (n) =>
        `${n} bestätigte Aufträge wurden noch nicht gelöscht. Nichts wird gesendet, bis Sie fortsetzen.`
    }),
  unknownLeft: (unknown) =>
    count(unknown, {
      one: (n) =>
        `Es ist nicht bekannt, ob ${n} Auftrag gelöscht wurde. Beim Fortsetzen wird das zuerst kontrolliert, und er wird gelöscht, falls er noch vorhanden ist.`,
      other: (n) =>
        `Es ist nicht bekannt, ob ${n} Aufträge gelöscht wurden. Beim Fortsetzen wird das zuerst kontrolliert, und gelöscht wird, was davon noch vorhanden ist.`
    }),
  lookingUp:
    'Es wird kontrolliert, was mit den Aufträgen geschehen ist, für die schon eine Anfrage gesendet wurde …',
  historyHint:
    'Alle Löschvorgänge der Aufträge dieses Kontos, wie sie auf diesem Computer aufgezeichnet sind.',
  historyEmptyTitle: 'Noch keine Aufträge gelöscht',
  historyEmptyHint:
    'Jeder Auftrag, den Sie löschen, wird hier aufgezeichnet, bis Sie den Verlauf leeren.',
  damaged:
    'Teile dieser Aufzeichnung sind nicht lesbar. Die dort aufgezeichneten Aufträge gelten als ungeklärt.'
}

export const generatedWords: typeof english = { library, filter, viewer, deletion }
