import type { common as english } from '../words'

export const common: typeof english = {
  close: 'Fechar',
  details: 'Detalhes',
  cancel: 'Cancelar',
  tryAgain: 'Tentar novamente',
  opening: 'Abrindo…',
  checking: 'Conferindo…',
  library: 'Biblioteca',
  uploads: 'Uploads',
  generated: 'Criações',
  suggestions: 'Sugestões',
  duplicates: 'Duplicatas',
  history: 'Histórico',
  settings: 'Configurações',
  account: 'Conta',
  type: 'Tipo',
  name: 'Nome',
  keep: 'Proteger',
  kept: 'Protegidos',
  exportIds: 'Exportar IDs…',
  importIds: 'Importar IDs…',
  noDate: 'data desconhecida',
  noDateHeading: 'Data desconhecida',
  sentences: (parts) => parts.filter(Boolean).join(' '),
  list: (parts) => parts.filter(Boolean).join(', ')
}
