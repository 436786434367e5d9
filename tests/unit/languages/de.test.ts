import { pageLocale, setPageLocale } from '@shared/language/locale'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { words as main } from '../../../electron/main/words/words/de'
import { words as accounts } from '../../../renderer/accounts/words/de'
import { words as deletion } from '../../../renderer/deletion/words/de'
import { generatedWords as generated } from '../../../renderer/libraries/generated/words/de'
import { uploadsWords as uploads } from '../../../renderer/libraries/uploads/words/de'
import { words as filter } from '../../../renderer/library/filter/words/de'
import { words as library } from '../../../renderer/library/words/de'
import { words as settings } from '../../../renderer/settings/words/de'
import { common } from '../../../renderer/ui/words/de'
import { words as works } from '../../../renderer/works/words/de'

const before = pageLocale()
beforeEach(() => setPageLocale('de-DE-u-ca-gregory-nu-latn'))
afterEach(() => setPageLocale(before))

const NO_TYPES = { image: 0, video: 0, audio: 0, other: 0 }
const counted = (total: number) => ({ total, types: { ...NO_TYPES, image: total }, works: 0 })

it('says the words of danger as the glossary has them', () => {
  expect(uploads.deletion.title(counted(37))).toBe('37 Assets endgültig löschen?')
  expect({
    delete: deletion.confirm,
    cancel: common.cancel,
    keep: common.keep,
    unlock: filter.unlock,
    stop: deletion.stop,
    goOn: deletion.goOn,
    resume: deletion.resume,
    retry: deletion.retryLeft,
    leave: deletion.leave,
    clear: library.clear,
    drop: library.drop,
    undo: library.undo,
    redo: library.redo,
    removeToken: accounts.removeToken,
    removeEverything: settings.removeEverything,
    clearHistory: deletion.clearHistory
  }).toEqual({
    delete: 'Endgültig löschen',
    cancel: 'Abbrechen',
    keep: 'Schützen',
    unlock: 'Schutz aufheben',
    stop: 'Stoppen',
    goOn: 'Fortsetzen',
    resume: 'Fortsetzen',
    retry: 'Rest erneut versuchen',
    leave: 'Dabei belassen',
    clear: 'Auswahl aufheben',
    drop: 'Ausgeblendete abwählen',
    undo: 'Rückgängig',
    redo: main.redo,
    removeToken: 'Token entfernen',
    removeEverything: 'Alle Programmdaten entfernen',
    clearHistory: 'Verlauf leeren'
  })
  expect(uploads.deletion.warning).toContain('Das lässt sich nicht rückgängig machen.')
})

it('names the five outcomes apart, in the report as in the notification', () => {
  const outcomes = ['deleted', 'refused', 'still-there', 'unknown', 'not-sent'] as const
  const said = [
    '2 gelöscht',
    '2 abgelehnt',
    '2 noch vorhanden',
    '2 ungeklärt',
    '2 nicht bearbeitet'
  ]
  expect(outcomes.map((kind) => deletion.counts[kind](2, 'uploads'))).toEqual(said)
  expect(outcomes.map((kind) => main.counts[kind](2, 'uploads'))).toEqual(said)
})

it('says one apart from all other numbers', () => {
  expect(
    [0, 1, 2, 1_000_000].map((total) => uploads.library.deleteSelected(counted(total)))
  ).toEqual(['0 Assets löschen', '1 Asset löschen', '2 Assets löschen', '1.000.000 Assets löschen'])
})

it('puts what stands behind a preposition in the dative', () => {
  expect(generated.deletion.title({ ...counted(2), works: 8 })).toBe(
    '2 Aufträge mit 8 Werken endgültig löschen?'
  )
  expect(works.planned.used(2, works.planned.running(1), 'generated')).toBe(
    '2 davon werden in 1 laufendem Auftrag verwendet.'
  )
})

it('says of the request that it was sent, never of an asset', () => {
  expect([
    uploads.deletion.stoppedByUser(0),
    uploads.deletion.nothingLeft,
    generated.deletion.stoppedMeaning(0),
    generated.deletion.lookingUp
  ]).toEqual(Array.from({ length: 4 }, () => expect.stringMatching(/Anfrage.* gesendet/)))
})

it('joins facts by a comma and sentences by a space', () => {
  expect(common.list(['2 Bilder', false, '1 Video'])).toBe('2 Bilder, 1 Video')
  expect(common.sentences(['Eins.', '', 'Zwei.'])).toBe('Eins. Zwei.')
})
