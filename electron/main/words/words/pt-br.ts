import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/pt-br'
import type { words as english } from '../words'

export const words: typeof english = {
  product: 'Kling Sweep',
  cannotStart: 'Não foi possível iniciar o Kling Sweep',
  file: 'Arquivo',
  edit: 'Editar',
  view: 'Exibir',
  help: 'Ajuda',
  releases: 'Ver versões…',
  settings: 'Configurações…',
  undo: 'Desfazer',
  redo: 'Refazer',
  selectAll: 'Selecionar tudo',
  invert: 'Inverter seleção',
  clearSelection: 'Desmarcar tudo',
  deleteSelected: 'Excluir o que está selecionado…',
  find: 'Pesquisar nomes ou prompts',
  library: 'Biblioteca',
  history: 'Histórico',
  refresh: 'Atualizar a biblioteca',
  filter: 'Filtrar…',
  keep: 'Proteger ou remover a proteção',
  compare: 'Comparar',
  exportIds: 'Exportar IDs…',
  importIds: 'Importar IDs…',
  shortcuts: 'Atalhos de teclado',
  palette: 'Comandos…',
  ended: 'Exclusão encerrada',
  roles: {
    about: 'Sobre o Kling Sweep',
    services: 'Serviços',
    hide: 'Ocultar o Kling Sweep',
    hideOthers: 'Ocultar outros',
    unhide: 'Mostrar tudo',
    quit: 'Encerrar o Kling Sweep',
    exit: 'Sair',
    cut: 'Recortar',
    copy: 'Copiar',
    paste: 'Colar',
    resetZoom: 'Tamanho real',
    zoomIn: 'Ampliar',
    zoomOut: 'Reduzir',
    togglefullscreen: 'Alternar tela cheia',
    window: 'Janela',
    minimize: 'Minimizar',
    zoom: 'Zoom',
    front: 'Trazer tudo para a frente',
    close: 'Fechar janela'
  },
  startFailed: (message) =>
    `${message}\n\nNada foi excluído. Tente novamente. Se falhar de novo, reinicie antes o computador.`,
  title: (deleted, total) =>
    `Exclusão: ${formatNumber(deleted)} de ${formatNumber(total)} · Kling Sweep`,
  titlePaused: (deleted, total) =>
    `Em pausa, exclusão: ${formatNumber(deleted)} de ${formatNumber(total)} · Kling Sweep`,
  counts: {
    deleted: (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} excluída`,
              many: (n) => `${n} excluídas`,
              other: (n) => `${n} excluídas`
            }
          : {
              one: (n) => `${n} excluído`,
              many: (n) => `${n} excluídos`,
              other: (n) => `${n} excluídos`
            }
      ),
    refused: (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} recusada`,
              many: (n) => `${n} recusadas`,
              other: (n) => `${n} recusadas`
            }
          : {
              one: (n) => `${n} recusado`,
              many: (n) => `${n} recusados`,
              other: (n) => `${n} recusados`
            }
      ),
    'still-there': (value) =>
      count(value, {
        one: (n) => `${n} ainda presente`,
        many: (n) => `${n} ainda presentes`,
        other: (n) => `${n} ainda presentes`
      }),
    unknown: (value) => `${formatNumber(value)} com resultado desconhecido`,
    'not-sent': (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} não processada`,
              many: (n) => `${n} não processadas`,
              other: (n) => `${n} não processadas`
            }
          : {
              one: (n) => `${n} não processado`,
              many: (n) => `${n} não processados`,
              other: (n) => `${n} não processados`
            }
      )
  },
  list: (parts) => parts.join(', ')
}
