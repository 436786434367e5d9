import { pageLocale, setPageLocale } from '@shared/language/locale'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { words as main } from '../../../electron/main/words/words/es'
import { words as accounts } from '../../../renderer/accounts/words/es'
import { words as deletion } from '../../../renderer/deletion/words/es'
import { uploadsWords as uploads } from '../../../renderer/libraries/uploads/words/es'
import { words as filter } from '../../../renderer/library/filter/words/es'
import { words as library } from '../../../renderer/library/words/es'
import { words as settings } from '../../../renderer/settings/words/es'
import { common } from '../../../renderer/ui/words/es'
import { words as works } from '../../../renderer/works/words/es'

const before = pageLocale()
beforeEach(() => setPageLocale('es-ES-u-ca-gregory-nu-latn'))
afterEach(() => setPageLocale(before))

const NO_TYPES = { image: 0, video: 0, audio: 0, other: 0 }
const counted = (total: number) => ({ total, types: { ...NO_TYPES, image: total }, works: 0 })

it('says the words of danger as the glossary has them', () => {
  expect(uploads.deletion.title(counted(37))).toBe('¿Eliminar definitivamente 37 recursos?')
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
    removeToken: accounts.removeToken,
    removeEverything: settings.removeEverything,
    clearHistory: deletion.clearHistory
  }).toEqual({
    delete: 'Eliminar definitivamente',
    cancel: 'Cancelar',
    keep: 'Proteger',
    unlock: 'Quitar la protección',
    stop: 'Detener',
    goOn: 'Continuar',
    resume: 'Reanudar',
    retry: 'Reintentar lo que queda',
    leave: 'Dejarlo así',
    clear: 'Anular la selección',
    drop: 'Quitar lo oculto de la selección',
    undo: 'Deshacer',
    removeToken: 'Quitar el token',
    removeEverything: 'Borrar todos los datos de la aplicación',
    clearHistory: 'Borrar el historial'
  })
  expect(uploads.deletion.warning).toContain('Esta acción no se puede deshacer.')
})

it('names the five outcomes apart, in the report as in the notification', () => {
  const outcomes = ['deleted', 'refused', 'still-there', 'unknown', 'not-sent'] as const
  const said = [
    '2 eliminados',
    '2 rechazados',
    '2 aún presentes',
    '2 con resultado desconocido',
    '2 sin procesar'
  ]
  expect(outcomes.map((kind) => deletion.counts[kind](2, 'uploads'))).toEqual(said)
  expect(outcomes.map((kind) => main.counts[kind](2, 'uploads'))).toEqual(said)
})

it('says 0 in the plural, groups from 10 000 on, and a million with "de"', () => {
  expect(
    [0, 1, 2, 1_037, 10_037, 1_000_000].map((total) =>
      uploads.library.deleteSelected(counted(total))
    )
  ).toEqual([
    'Eliminar 0 recursos',
    'Eliminar 1 recurso',
    'Eliminar 2 recursos',
    'Eliminar 1037 recursos',
    'Eliminar 10.037 recursos',
    'Eliminar 1.000.000 de recursos'
  ])
})

it('joins facts by a comma and sentences by a space', () => {
  expect(common.list(['2 imágenes', false, '1 video'])).toBe('2 imágenes, 1 video')
  expect(common.sentences(['Uno.', '', 'Dos.'])).toBe('Uno. Dos.')
})

it('gives tasks a gender of their own, in sentences that both libraries share', () => {
  const things = works.planned.generations(5)
  expect(works.planned.used(2, things, 'generated')).toBe('2 de estas se usan en 5 generaciones.')
  expect(works.planned.used(2, things, 'uploads')).toBe('2 de estos se usan en 5 generaciones.')
  expect(deletion.counts.deleted(2, 'generated')).toBe('2 eliminadas')
  expect(main.counts.deleted(2, 'generated')).toBe('2 eliminadas')
  expect(deletion.counts.deleted(2, 'uploads')).toBe('2 eliminados')
  expect(library.usedIn(5, 'generated')).toBe('usada en 5 generaciones')
  expect(library.hidden(2, 'generated')).toBe('2 ocultas por el filtro')
  expect(deletion.outcome('generated').gone).toContain('Eliminada')
})
