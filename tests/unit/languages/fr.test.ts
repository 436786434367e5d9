import { pageLocale, setPageLocale } from '@shared/language/locale'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { words as main } from '../../../electron/main/words/words/fr'
import { words as accounts } from '../../../renderer/accounts/words/fr'
import { words as deletion } from '../../../renderer/deletion/words/fr'
import { uploadsWords as uploads } from '../../../renderer/libraries/uploads/words/fr'
import { words as filter } from '../../../renderer/library/filter/words/fr'
import { words as library } from '../../../renderer/library/words/fr'
import { words as settings } from '../../../renderer/settings/words/fr'
import { common } from '../../../renderer/ui/words/fr'
import { words as works } from '../../../renderer/works/words/fr'

const before = pageLocale()
beforeEach(() => setPageLocale('fr-FR-u-ca-gregory-nu-latn'))
afterEach(() => setPageLocale(before))

const NO_TYPES = { image: 0, video: 0, audio: 0, other: 0 }
const counted = (total: number) => ({ total, types: { ...NO_TYPES, image: total }, works: 0 })

it('says the words of danger as the glossary has them', () => {
  expect(uploads.deletion.title(counted(37))).toBe('Supprimer définitivement 37 médias\u202f?')
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
    delete: 'Supprimer définitivement',
    cancel: 'Annuler',
    keep: 'Protéger',
    unlock: 'Retirer la protection',
    stop: 'Arrêter',
    goOn: 'Continuer',
    resume: 'Reprendre',
    retry: 'Réessayer le reste',
    leave: 'En rester là',
    clear: 'Tout désélectionner',
    drop: 'Désélectionner ce qui est masqué',
    undo: main.undo,
    redo: main.redo,
    removeToken: 'Retirer le jeton',
    removeEverything: 'Effacer toutes les données de l’application',
    clearHistory: 'Effacer l’historique'
  })
  expect(uploads.deletion.warning).toContain('Cette action est irréversible.')
})

it('names the five outcomes apart, in the report as in the notification', () => {
  const outcomes = ['deleted', 'refused', 'still-there', 'unknown', 'not-sent'] as const
  const said = [
    '2 supprimés',
    '2 refusés',
    '2 encore présents',
    '2 au résultat inconnu',
    '2 non traités'
  ]
  expect(outcomes.map((kind) => deletion.counts[kind](2, 'uploads'))).toEqual(said)
  expect(outcomes.map((kind) => main.counts[kind](2, 'uploads'))).toEqual(said)
})

it('says 0 in the singular and a million with "de"', () => {
  expect(
    [0, 1, 2, 1_000_000].map((total) => uploads.library.deleteSelected(counted(total)))
  ).toEqual([
    'Supprimer 0 média',
    'Supprimer 1 média',
    'Supprimer 2 médias',
    'Supprimer 1\u202f000\u202f000 de médias'
  ])
})

it('joins facts by a comma and sentences by a space', () => {
  expect(common.list(['2 images', false, '1 vidéo'])).toBe('2 images, 1 vidéo')
  expect(common.sentences(['Un.', '', 'Deux.'])).toBe('Un. Deux.')
})

it('gives tasks a gender of their own, in sentences that both libraries share', () => {
  const things = works.planned.generations(5)
  expect(works.planned.used(2, things, 'generated')).toBe(
    '2 d’entre elles sont utilisées dans 5 générations.'
  )
  expect(works.planned.used(2, things, 'uploads')).toBe(
    '2 d’entre eux sont utilisés dans 5 générations.'
  )
  expect(deletion.counts.deleted(2, 'generated')).toBe('2 supprimées')
  expect(main.counts.deleted(2, 'generated')).toBe('2 supprimées')
  expect(deletion.counts.deleted(2, 'uploads')).toBe('2 supprimés')
  expect(library.usedIn(5, 'generated')).toBe('utilisée dans 5 générations')
  expect(library.hidden(2, 'generated')).toBe('2 masquées par le filtre')
  expect(deletion.outcome('generated').gone).toContain('Supprimée')
})
