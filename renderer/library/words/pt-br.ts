import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/pt-br'
import { common } from '../../ui/words/pt-br'
import type { words as english } from '../words'

export const words: typeof english = {
  type: { image: 'Imagem', video: 'Vídeo', audio: 'Áudio', other: 'Arquivo' },
  sort: {
    date: ['Mais antigos', 'Mais recentes'],
    duration: ['Mais curtos', 'Mais longos'],
    pixels: ['Menor resolução', 'Maior resolução']
  },
  byColumn: 'Por uma coluna da lista',
  library: common.library,
  cleanUp: 'Limpeza',
  selectMonth: (month) => `Selecionar tudo: ${month}`,
  keepingFailed:
    'Sua seleção dura até você fechar o aplicativo, mas talvez não esteja lá da próxima vez.',
  typeLabel: common.type,
  sortLabel: 'Ordenar por',
  refresh: 'Atualizar',
  stopListing: 'Parar a leitura',
  selectAll: 'Selecionar tudo',
  notAll: '(leitura incompleta)',
  selectThese: (loaded) => `Selecionar o que foi lido (${formatNumber(loaded)})`,
  clear: 'Desmarcar tudo',
  show: 'Mostrar',
  drop: 'Desmarcar o que está oculto',
  deselectThese: (shown) => `Desmarcar o que é mostrado (${formatNumber(shown)})`,
  news: {
    selected: 'há algo selecionado ali',
    ended: 'uma exclusão terminou ali',
    interrupted: 'uma exclusão foi interrompida ali',
    filtered: 'há um filtro ativo ali'
  },
  newsOf: {
    selected: (library) => `${library}: há algo selecionado ali`,
    ended: (library) => `${library}: uma exclusão terminou ali`,
    interrupted: (library) => `${library}: uma exclusão foi interrompida ali`,
    filtered: (library) => `${library}: há um filtro ativo ali`
  },
  backToFilter: 'Voltar ao filtro',
  unnamed: 'sem nome',
  favourite: (of) => (of === 'generated' ? 'favorita, nunca excluída' : 'favorito, nunca excluído'),
  kept: (of) => (of === 'generated' ? 'protegida, nunca excluída' : 'protegido, nunca excluído'),
  copied: ['', 'cópia salva', 'cópia ausente ou alterada', 'cópia não comprovada'],
  severalTypes: 'Vários tipos',
  keep: common.keep,
  keepHint: (withKey) =>
    withKey
      ? 'Proteger a seleção para que nunca seja excluída (K)'
      : 'Proteger a seleção para que nunca seja excluída',
  saveCopies: 'Salvar cópias…',
  saveShown: (shown) => `Salvar cópias de tudo o que é exibido (${formatNumber(shown)})`,
  more: 'Mais',
  showSelected: 'Mostrar somente a seleção',
  exportIds: common.exportIds,
  importIds: common.importIds,
  keepList: 'Lista de protegidos',
  unsure: 'talvez não exista mais',
  partTitle: 'Esta é apenas uma parte da biblioteca.',
  tryAgain: common.tryAgain,
  trying: common.checking,
  asOfLabel: 'Última conferência da biblioteca',
  asOf: (time) => `Última conferência: ${time}`,
  offlineHint:
    'Você pode navegar e selecionar, mas não atualizar nem excluir. Isso voltará a ser possível quando você estiver online.',
  connectingHint: 'Conectando… Você já pode navegar e selecionar.',
  partHint: 'Apenas uma parte da biblioteca foi conferida. Essa parte pode ser excluída.',
  partlyChecked:
    'Esta lista foi salva anteriormente, e apenas uma parte dela foi conferida. Nada foi excluído.',
  listingWaits: (time) => `Aguardando o serviço até ${time}. Depois, a leitura da lista continua.`,
  offlineRefresh: 'Offline: a biblioteca será atualizada quando o serviço estiver acessível',
  offlineDelete: 'Offline: excluir exige uma conexão',
  uncheckedDelete: (unchecked, of) =>
    count(
      unchecked,
      of === 'generated'
        ? {
            one: (n) => `${n} ainda não conferida: não pode ser excluída`,
            many: (n) => `${n} ainda não conferidas: não podem ser excluídas`,
            other: (n) => `${n} ainda não conferidas: não podem ser excluídas`
          }
        : {
            one: (n) => `${n} ainda não conferido: não pode ser excluído`,
            many: (n) => `${n} ainda não conferidos: não podem ser excluídos`,
            other: (n) => `${n} ainda não conferidos: não podem ser excluídos`
          }
    ),
  dismiss: common.close,
  noMatchTitle: 'Nenhum resultado',
  brokenTitle: 'A biblioteca não pôde ser lida',
  stillListing: 'A biblioteca ainda está sendo lida.',
  selectLater: 'Selecionar tudo quando a leitura terminar',
  never: common.cancel,
  willSelect: 'Tudo será selecionado quando a biblioteca tiver sido lida.',
  willSelectFiltered:
    'Quando a biblioteca tiver sido lida, será selecionado tudo o que corresponder ao filtro que você tinha definido.',
  openKept: 'Abrir “Protegidos”',
  undo: 'Desfazer',
  redo: 'Refazer',
  addHint: 'Para adicionar em vez disso, segure Ctrl (⌘ no Mac) enquanto arrasta.',
  notSelected:
    'A biblioteca não foi lida por completo, por isso “Selecionar tudo” não selecionou nada.',
  failed: {
    keep: 'Uma proteção que não foi salva dura até você fechar o aplicativo, mas talvez não esteja lá da próxima vez. Nada foi excluído.',
    lock: 'Nada foi protegido.',
    unlock: 'Nenhuma proteção foi removida.',
    import: 'Nada foi importado, e sua seleção não mudou.',
    export: 'Nada foi exportado, e sua seleção não mudou.',
    filter: 'O filtro da última vez está desativado, e tudo é exibido.',
    drag: 'Nada foi arrastado para fora da janela.'
  },
  dragged: {
    some: (files, of) => `Arquivos arrastados: ${formatNumber(files)} de ${formatNumber(of)}.`,
    others: (most) =>
      `Os outros não estão como foram salvos, não foram encontrados a tempo ou passam do que se pode arrastar de uma vez (${formatNumber(most)}).`
  },
  acceptLoss: 'Continuar sem a lista',
  usedIn: (generations, of) =>
    count(
      generations,
      of === 'generated'
        ? {
            one: (n) => `usada em ${n} geração`,
            many: (n) => `usada em ${n} de gerações`,
            other: (n) => `usada em ${n} gerações`
          }
        : {
            one: (n) => `usado em ${n} geração`,
            many: (n) => `usado em ${n} de gerações`,
            other: (n) => `usado em ${n} gerações`
          }
    ),
  usedInShort: (generations, of) =>
    of === 'generated'
      ? `usada em ${formatNumber(generations)}`
      : `usado em ${formatNumber(generations)}`,
  inUse: () => 'em uso',
  upload: {
    image: (name) => `Imagem ${name}`,
    video: (name) => `Vídeo ${name}`,
    audio: (name) => `Áudio ${name}`,
    other: (name) => `Arquivo ${name}`
  },
  selected: (value, of) =>
    count(
      value,
      of === 'generated'
        ? {
            one: (n) => `${n} selecionada`,
            many: (n) => `${n} selecionadas`,
            other: (n) => `${n} selecionadas`
          }
        : {
            one: (n) => `${n} selecionado`,
            many: (n) => `${n} selecionados`,
            other: (n) => `${n} selecionados`
          }
    ),
  notLoaded: (value, of) =>
    count(
      value,
      of === 'generated'
        ? {
            one: (n) => `${n} não lida da lista`,
            many: (n) => `${n} não lidas da lista`,
            other: (n) => `${n} não lidas da lista`
          }
        : {
            one: (n) => `${n} não lido da lista`,
            many: (n) => `${n} não lidos da lista`,
            other: (n) => `${n} não lidos da lista`
          }
    ),
  hidden: (value, of) =>
    count(
      value,
      of === 'generated'
        ? {
            one: (n) => `${n} oculta pelo filtro`,
            many: (n) => `${n} ocultas pelo filtro`,
            other: (n) => `${n} ocultas pelo filtro`
          }
        : {
            one: (n) => `${n} oculto pelo filtro`,
            many: (n) => `${n} ocultos pelo filtro`,
            other: (n) => `${n} ocultos pelo filtro`
          }
    ),
  counts: {
    image: (value) =>
      count(value, {
        one: (n) => `${n} imagem`,
        many: (n) => `${n} de imagens`,
        other: (n) => `${n} imagens`
      }),
    video: (value) =>
      count(value, {
        one: (n) => `${n} vídeo`,
        many: (n) => `${n} de vídeos`,
        other: (n) => `${n} vídeos`
      }),
    audio: (value) =>
      count(value, {
        one: (n) => `${n} áudio`,
        many: (n) => `${n} áudios`,
        other: (n) => `${n} áudios`
      }),
    other: (value) =>
      count(value, {
        one: (n) => `${n} outro arquivo`,
        many: (n) => `${n} de outros arquivos`,
        other: (n) => `${n} outros arquivos`
      })
  },
  unusable: (value) =>
    count(value, {
      one: (n) =>
        `${n} entrada não pôde ser interpretada e, por isso, não pode ser exibida nem excluída.`,
      many: (n) =>
        `${n} de entradas não puderam ser interpretadas e, por isso, não podem ser exibidas nem excluídas.`,
      other: (n) =>
        `${n} entradas não puderam ser interpretadas e, por isso, não podem ser exibidas nem excluídas.`
    }),
  keeping: {
    nothing: 'Nada foi protegido.',
    before: (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} já estava protegida.`,
              many: (n) => `${n} já estavam protegidas.`,
              other: (n) => `${n} já estavam protegidas.`
            }
          : {
              one: (n) => `${n} já estava protegido.`,
              many: (n) => `${n} já estavam protegidos.`,
              other: (n) => `${n} já estavam protegidos.`
            }
      ),
    meaning: (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: () => 'Não pode ser selecionada nem excluída.',
              many: () => 'Não podem ser selecionadas nem excluídas.',
              other: () => 'Não podem ser selecionadas nem excluídas.'
            }
          : {
              one: () => 'Não pode ser selecionado nem excluído.',
              many: () => 'Não podem ser selecionados nem excluídos.',
              other: () => 'Não podem ser selecionados nem excluídos.'
            }
      )
  },
  imported: {
    missing: (value) => `${formatNumber(value)} fora desta biblioteca`,
    notLoaded: (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} ainda não lida da lista`,
              many: (n) => `${n} ainda não lidas da lista`,
              other: (n) => `${n} ainda não lidas da lista`
            }
          : {
              one: (n) => `${n} ainda não lido da lista`,
              many: (n) => `${n} ainda não lidos da lista`,
              other: (n) => `${n} ainda não lidos da lista`
            }
      ),
    locked: (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} protegida`,
              many: (n) => `${n} protegidas`,
              other: (n) => `${n} protegidas`
            }
          : {
              one: (n) => `${n} protegido`,
              many: (n) => `${n} protegidos`,
              other: (n) => `${n} protegidos`
            }
      ),
    sentence: (facts) => `${facts}.`
  },
  unread: {
    lines: (value) =>
      count(value, {
        one: (n) => `${n} linha não era um ID válido`,
        many: (n) => `${n} de linhas não eram IDs válidos`,
        other: (n) => `${n} linhas não eram IDs válidos`
      }),
    theseLines: (value, which, isAll) =>
      count(value, {
        one: (n) => `${n} linha não era um ID válido (${which}${isAll ? '' : ', …'})`,
        many: (n) => `${n} de linhas não eram IDs válidos (${which}${isAll ? '' : ', …'})`,
        other: (n) => `${n} linhas não eram IDs válidos (${which}${isAll ? '' : ', …'})`
      })
  }
}
