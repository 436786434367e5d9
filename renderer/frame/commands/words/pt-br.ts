import { common } from '../../../ui/words/pt-br'
import type { commandWords as englishCommands, keyWords as englishKeys } from '../words'

export const commandWords: typeof englishCommands = {
  library: common.library,
  history: common.history,
  settings: common.settings,
  shortcuts: 'Atalhos de teclado',
  palette: 'Encontrar um comando, um filtro ou uma conta',
  find: 'Pesquisar nomes ou prompts',
  refresh: 'Atualizar a biblioteca',
  'select-all': 'Selecionar tudo o que é exibido',
  invert: 'Inverter seleção',
  'clear-selection': 'Desmarcar tudo',
  undo: 'Desfazer a última mudança na seleção ou na proteção',
  redo: 'Refazer a última mudança na seleção ou na proteção',
  delete: 'Excluir o que está selecionado (pergunta antes)',
  keep: 'Proteger ou remover a proteção: o que tem o foco; se estiver selecionado, toda a seleção',
  compare: 'Comparar de dois a quatro selecionados',
  filter: 'Filtrar',
  'export-ids': 'Exportar os IDs da seleção…',
  'import-ids': 'Selecionar a partir de uma lista de IDs…'
}

export const keyWords: typeof englishKeys = {
  command: 'Ctrl',
  shift: 'Shift',
  delete: 'Delete',
  escape: 'Esc'
}
