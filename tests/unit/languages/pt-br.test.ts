import { pageLocale, setPageLocale } from '@shared/language/locale'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { words as main } from '../../../electron/main/words/words/pt-br'
import { words as accounts } from '../../../renderer/accounts/words/pt-br'
import { words as deletion } from '../../../renderer/deletion/words/pt-br'
import { words as frame } from '../../../renderer/frame/words/pt-br'
import { uploadsWords as uploads } from '../../../renderer/libraries/uploads/words/pt-br'
import { words as filter } from '../../../renderer/library/filter/words/pt-br'
import { words as library } from '../../../renderer/library/words/pt-br'
import { words as settings } from '../../../renderer/settings/words/pt-br'
import { common } from '../../../renderer/ui/words/pt-br'
import { words as works } from '../../../renderer/works/words/pt-br'

const before = pageLocale()
beforeEach(() => setPageLocale('pt-BR-u-ca-gregory-nu-latn'))
afterEach(() => setPageLocale(before))

const NO_TYPES = { image: 0, video: 0, audio: 0, other: 0 }
const counted = (total: number) => ({ total, types: { ...NO_TYPES, image: total }, works: 0 })

it('says the words of danger as the glossary has them', () => {
  expect(uploads.deletion.title(counted(37))).toBe('Excluir permanentemente 37 itens?')
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
    removeToken: accounts.removeToken,
    removeEverything: settings.removeEverything,
    clearHistory: deletion.clearHistory
  }).toEqual({
    delete: 'Excluir permanentemente',
    cancel: 'Cancelar',
    keep: 'Proteger',
    unlock: 'Remover a proteção',
    stop: 'Parar',
    goOn: 'Continuar',
    resume: 'Retomar',
    retry: 'Tentar o restante novamente',
    leave: 'Deixar como está',
    clear: 'Desmarcar tudo',
    drop: 'Desmarcar o que está oculto',
    removeToken: 'Remover token',
    removeEverything: 'Remover todos os dados do aplicativo',
    clearHistory: 'Limpar histórico'
  })
  expect(uploads.deletion.warning).toContain('Esta ação não pode ser desfeita.')
})

it('names the five outcomes apart, in the report as in the notification', () => {
  const outcomes = ['deleted', 'refused', 'still-there', 'unknown', 'not-sent'] as const
  const said = [
    '2 excluídos',
    '2 recusados',
    '2 ainda presentes',
    '2 com resultado desconhecido',
    '2 não processados'
  ]
  expect(outcomes.map((kind) => deletion.counts[kind](2, 'uploads'))).toEqual(said)
  expect(outcomes.map((kind) => main.counts[kind](2, 'uploads'))).toEqual(said)
})

it('says 0 in the singular and a million with "de"', () => {
  expect(
    [0, 1, 2, 1_000_000].map((total) => uploads.library.deleteSelected(counted(total)))
  ).toEqual(['Excluir 0 item', 'Excluir 1 item', 'Excluir 2 itens', 'Excluir 1.000.000 de itens'])
})

it('joins facts by a comma and sentences by a space', () => {
  expect(common.list(['2 imagens', false, '1 vídeo'])).toBe('2 imagens, 1 vídeo')
  expect(common.sentences(['Um.', '', 'Dois.'])).toBe('Um. Dois.')
})

it('gives tasks a gender of their own, in sentences that both libraries share', () => {
  const things = works.planned.generations(5)
  expect(works.planned.used(2, things, 'generated')).toBe('2 delas são usadas em 5 gerações.')
  expect(works.planned.used(2, things, 'uploads')).toBe('2 deles são usados em 5 gerações.')
  expect(deletion.counts.deleted(2, 'generated')).toBe('2 excluídas')
  expect(main.counts.deleted(2, 'generated')).toBe('2 excluídas')
  expect(deletion.counts.deleted(2, 'uploads')).toBe('2 excluídos')
  expect(library.usedIn(5, 'generated')).toBe('usada em 5 gerações')
  expect(library.hidden(2, 'generated')).toBe('2 ocultas pelo filtro')
  expect(deletion.outcome('generated').gone).toContain('Excluída')
})

it('announces what is selected in one gender for uploads and tasks', () => {
  expect(frame.selectedOf(4, 215)).toBe('Seleção: 4 de 215')
})
