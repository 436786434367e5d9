import { count } from '@shared/language/pt-br'
import { words as accountWords } from '../../../accounts/words/pt-br'
import { common } from '../../../ui/words/pt-br'
import type { words as english, whyNotWords as englishWhyNot } from '../words'

export const words: typeof english = {
  title: 'Comandos',
  field: 'Pesquisar comandos, filtros e contas',
  nothing: 'Nenhum comando, filtro ou conta tem esse nome.',
  recent: 'Usados recentemente',
  groups: {
    commands: 'Comandos',
    places: 'Ir para',
    filters: 'Filtros',
    settings: common.settings,
    accounts: 'Contas'
  },
  savedFilter: 'Filtro salvo',
  shownNow: 'Exibido agora',
  openNow: 'Aberta agora',
  chosenNow: 'Escolhido agora',
  library: common.library,
  accounts: 'Contas e tokens…',
  token: 'Token',
  heldByRun: accountWords.held,
  found: (lines) =>
    count(lines, {
      one: (n) => `${n} linha`,
      many: (n) => `${n} de linhas`,
      other: (n) => `${n} linhas`
    })
}

export const whyNotWords: typeof englishWhyNot = {
  elsewhere: 'Somente na biblioteca',
  running: 'Não durante uma exclusão',
  asking: 'Não enquanto uma exclusão é preparada',
  listing: 'A biblioteca está sendo lida',
  offline: 'Não enquanto o serviço estiver inacessível',
  'nothing-shown': 'Nada está sendo exibido',
  'nothing-selected': 'Nada está selecionado',
  'not-few': 'Selecione antes de dois a quatro',
  'nothing-to-undo': 'Nada a desfazer',
  'nothing-to-redo': 'Nada a refazer',
  unchecked: 'Parte da seleção ainda não foi conferida',
  blocked: 'O aviso acima da biblioteca diz por que não'
}
