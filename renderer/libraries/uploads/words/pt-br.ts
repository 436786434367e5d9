import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/pt-br'
import { splitByType } from '../../../library/words'
import { words as libraryWords } from '../../../library/words/pt-br'
import { formatDay } from '../../../ui/format'
import type { uploadsWords as english } from '../words'

const library: (typeof english)['library'] = {
  grid: 'Itens carregados no Kling',
  search: 'Pesquisar por nome',
  unnamed: libraryWords.unnamed,
  byName: ['Nome, de A a Z', 'Nome, de Z a A'],
  howMany: (shown, all, isListing) => {
    const of = formatNumber(shown)
    if (isListing)
      return shown === all
        ? count(all, {
            one: (n) => `${n} item até agora`,
            many: (n) => `${n} de itens até agora`,
            other: (n) => `${n} itens até agora`
          })
        : count(all, {
            one: (n) => `${of} de ${n} item até agora`,
            many: (n) => `${of} de ${n} de itens até agora`,
            other: (n) => `${of} de ${n} itens até agora`
          })
    return shown === all
      ? count(all, {
          one: (n) => `${n} item`,
          many: (n) => `${n} de itens`,
          other: (n) => `${n} itens`
        })
      : count(all, {
          one: (n) => `${of} de ${n} item`,
          many: (n) => `${of} de ${n} de itens`,
          other: (n) => `${of} de ${n} itens`
        })
  },
  hiddenByLastFilter: (value, isListing) =>
    isListing
      ? count(value, {
          one: (n) => `O filtro da última vez ainda está ativo: ${n} item está oculto até agora.`,
          many: (n) =>
            `O filtro da última vez ainda está ativo: ${n} de itens estão ocultos até agora.`,
          other: (n) =>
            `O filtro da última vez ainda está ativo: ${n} itens estão ocultos até agora.`
        })
      : count(value, {
          one: (n) => `O filtro da última vez ainda está ativo: ${n} item está oculto.`,
          many: (n) => `O filtro da última vez ainda está ativo: ${n} de itens estão ocultos.`,
          other: (n) => `O filtro da última vez ainda está ativo: ${n} itens estão ocultos.`
        }),
  split: ({ types }) => splitByType(types),
  deleteSelected: ({ total }) =>
    count(total, {
      one: (n) => `Excluir ${n} item`,
      many: (n) => `Excluir ${n} de itens`,
      other: (n) => `Excluir ${n} itens`
    }),
  keepListHint:
    'Proteja um item com K, ou abra-o e clique em “Proteger”: ele não pode ser selecionado, e nenhuma exclusão o inclui. Cada conta tem sua própria lista, neste computador.',
  keptCount: (value) =>
    count(value, {
      one: (n) => `${n} item protegido`,
      many: (n) => `${n} de itens protegidos`,
      other: (n) => `${n} itens protegidos`
    }),
  notListed:
    'Os itens não lidos da lista não podem ser selecionados nem excluídos. Nada foi excluído.',
  checkingHint: 'Conferindo agora. Os itens já conferidos podem ser excluídos.',
  mayBeMore: 'Talvez o serviço não mostre tudo. Nenhum item foi retirado desta lista.',
  doubt: {
    'broken-off': '',
    empty: 'Ele não mostrou nenhum item.',
    gap: 'Não foi possível conferir todos os itens: talvez faltem alguns.',
    order: 'Não foi possível conferir todos os itens: as respostas se contradizem.',
    'one-way': 'Não foi possível conferir todos os itens.'
  },
  emptyTitle: (hadAny) => (hadAny ? 'Não resta nenhum upload' : 'Nenhum upload'),
  emptyHint: 'Aqui constam apenas uploads. O que o Kling criou para você está em “Criações”.',
  noMatchHint:
    'Nenhum upload corresponde à sua pesquisa ou ao filtro. O que o Kling criou está em “Criações”.',
  showAll: 'Mostrar todos os uploads',
  firstPage: 'Lendo a lista dos seus uploads…',
  selectNow: (listed) =>
    count(listed, {
      one: (n) => `Selecionar o ${n} item lido até agora`,
      many: (n) => `Selecionar os ${n} de itens lidos até agora`,
      other: (n) => `Selecionar os ${n} itens lidos até agora`
    }),
  lostMeaning:
    'Nada é excluído até você continuar sem a lista. Os itens dela deixam então de estar protegidos.',
  listedTwice: (repeats) =>
    count(repeats, {
      one: (n) => `${n} item constava duas vezes na lista e é exibido uma só vez.`,
      many: (n) => `${n} de itens constavam duas vezes na lista e são exibidos uma só vez.`,
      other: (n) => `${n} itens constavam duas vezes na lista e são exibidos uma só vez.`
    }),
  notice: {
    leftOut: (value) =>
      count(value, {
        one: (n) => `${n} item ficou de fora.`,
        many: (n) => `${n} de itens ficaram de fora.`,
        other: (n) => `${n} itens ficaram de fora.`
      }),
    unlocked: (value) =>
      count(value, {
        one: (n) => `${n} item não está mais protegido.`,
        many: (n) => `${n} de itens não estão mais protegidos.`,
        other: (n) => `${n} itens não estão mais protegidos.`
      }),
    replaced: (value) =>
      count(value, {
        one: (n) => `A seleção por arrasto substituiu a anterior: ${n} item foi desmarcado.`,
        many: (n) =>
          `A seleção por arrasto substituiu a anterior: ${n} de itens foram desmarcados.`,
        other: (n) => `A seleção por arrasto substituiu a anterior: ${n} itens foram desmarcados.`
      }),
    cleared: (value) =>
      count(value, {
        one: (n) => `${n} item foi desmarcado.`,
        many: (n) => `${n} de itens foram desmarcados.`,
        other: (n) => `${n} itens foram desmarcados.`
      }),
    exported: (value) =>
      count(value, {
        one: (n) => `O ID de ${n} item foi salvo.`,
        many: (n) => `Os IDs de ${n} de itens foram salvos.`,
        other: (n) => `Os IDs de ${n} itens foram salvos.`
      }),
    kept: (value) =>
      count(value, {
        one: (n) => `${n} item está protegido.`,
        many: (n) => `${n} de itens estão protegidos.`,
        other: (n) => `${n} itens estão protegidos.`
      })
  }
}

const filter: (typeof english)['filter'] = {
  all: 'Todos os uploads',
  days: 'Upload',
  unlockTitle: (kept) =>
    count(kept, {
      one: (n) => `Remover a proteção de ${n} item?`,
      many: (n) => `Remover a proteção de ${n} de itens?`,
      other: (n) => `Remover a proteção de ${n} itens?`
    }),
  matches: (value) =>
    count(value, {
      one: (n) => `${n} item corresponde`,
      many: (n) => `${n} de itens correspondem`,
      other: (n) => `${n} itens correspondem`
    }),
  empty: {
    kept: 'Nenhum item protegido',
    'no-picture': 'Todos os itens têm imagem'
  }
}

const viewer: (typeof english)['viewer'] = {
  previous: 'Item anterior',
  next: 'Próximo item',
  gone: 'O item que você estava vendo não está mais na biblioteca. Este é o próximo.',
  unmatched: 'O item que você estava vendo não corresponde mais ao filtro. Este é o próximo.',
  nothingLeft:
    'O item que você estava vendo não está mais na biblioteca, e não há mais nada para mostrar.'
}

const deletion: (typeof english)['deletion'] = {
  title: ({ total }) =>
    total === 0
      ? 'Tudo o que estava selecionado ficou de fora'
      : count(total, {
          one: (n) => `Excluir permanentemente ${n} item?`,
          many: (n) => `Excluir permanentemente ${n} de itens?`,
          other: (n) => `Excluir permanentemente ${n} itens?`
        }),
  lead: ({ total }) => {
    if (total === 0) return 'Do jeito que está, nada será excluído da conta abaixo.'
    return count(total, {
      one: () =>
        'Este item será excluído da conta abaixo. O que foi criado a partir dele não é excluído.',
      many: () =>
        'Estes itens serão excluídos da conta abaixo. O que foi criado a partir deles não é excluído.',
      other: () =>
        'Estes itens serão excluídos da conta abaixo. O que foi criado a partir deles não é excluído.'
    })
  },
  waits: (total) =>
    count(total, {
      one: (n) => `A pergunta sobre ${n} item está aguardando. Nada foi excluído.`,
      many: (n) => `A pergunta sobre ${n} de itens está aguardando. Nada foi excluído.`,
      other: (n) => `A pergunta sobre ${n} itens está aguardando. Nada foi excluído.`
    }),
  facts: ({ types }) => [['Itens', splitByType(types)]],
  noFacts: 'Itens',
  hidden: (value) =>
    count(value, {
      one: (n) => `${n} item não corresponde ao filtro`,
      many: (n) => `${n} de itens não correspondem ao filtro`,
      other: (n) => `${n} itens não correspondem ao filtro`
    }),
  held: (value) =>
    count(value, {
      one: (n) => `${n} item de que um elemento ou uma tarefa em andamento precisa`,
      many: (n) => `${n} de itens de que um elemento ou uma tarefa em andamento precisa`,
      other: (n) => `${n} itens de que um elemento ou uma tarefa em andamento precisa`
    }),
  unsure: () => '',
  running: () => '',
  favourites: (value) =>
    count(value, {
      one: (n) => `${n} favorito, nunca excluído`,
      many: (n) => `${n} de favoritos, nunca excluídos`,
      other: (n) => `${n} favoritos, nunca excluídos`
    }),
  kept: (value) =>
    count(value, {
      one: (n) => `${n} item protegido, nunca excluído`,
      many: (n) => `${n} de itens protegidos, nunca excluídos`,
      other: (n) => `${n} itens protegidos, nunca excluídos`
    }),
  unlisted: (value) =>
    count(value, {
      one: (n) => `${n} item talvez não exista mais. Atualize para conferir.`,
      many: (n) => `${n} de itens talvez não existam mais. Atualize para conferir.`,
      other: (n) => `${n} itens talvez não existam mais. Atualize para conferir.`
    }),
  warning:
    'Esta ação não pode ser desfeita. Nem o Kling nem o Kling Sweep podem recuperar o que for excluído.',
  frozen: 'Itens a excluir',
  about: ({ createdAt }) => formatDay(createdAt),
  entries: 'Todos os itens desta exclusão',
  stoppedByUser: (notSent) =>
    notSent > 0
      ? 'Você parou esta exclusão. Os itens não processados estão intactos.'
      : 'Você parou esta exclusão. Até então, a exclusão de todos os itens já tinha sido solicitada.',
  stoppedMeaning: (notSent) =>
    notSent > 0
      ? 'A exclusão parou aqui. Os itens não processados estão intactos.'
      : 'A exclusão parou aqui. Até então, a exclusão de todos os itens já tinha sido solicitada.',
  unverified: {
    stopped:
      'Não verificado: a exclusão terminou antes que se conferisse na biblioteca o que consta como excluído.',
    empty: 'Não verificado: na conferência, a biblioteca veio vazia, o que não prova nada.',
    unsteady:
      'Não verificado: na conferência da biblioteca, as respostas do serviço se contradisseram.',
    shown:
      'Não verificado: a biblioteca voltou a mostrar alguns itens que constavam como excluídos.',
    unlistable:
      'Não verificado: a biblioteca não pôde ser lida por completo para conferir o que consta como excluído.',
    unwitnessed:
      'Não verificado: não foi possível conferir todos os itens que constam como excluídos.',
    oldest:
      'Não verificado: não aparecem mais em nenhuma lista, mas não resta nada mais antigo com que comparar os mais antigos.'
  },
  nothingLeft:
    'A exclusão de todos os itens que você confirmou já foi solicitada. Nada mais é enviado até você continuar.',
  someLeft: (left) =>
    count(left, {
      one: (n) =>
        `${n} item que você confirmou ainda não foi excluído. Nada é enviado até você continuar.`,
      many: (n) =>
        `${n} de itens que você confirmou ainda não foram excluídos. Nada é enviado até você continuar.`,
      other: (n) =>
        `${n} itens que você confirmou ainda não foram excluídos. Nada é enviado até você continuar.`
    }),
  unknownLeft: (unknown) =>
    count(unknown, {
      one: (n) =>
        `Não se sabe se ${n} item foi excluído. Ao continuar, isso é conferido primeiro, e o item é excluído se ainda estiver lá.`,
      many: (n) =>
        `Não se sabe se ${n} de itens foram excluídos. Ao continuar, isso é conferido primeiro, e são excluídos os que ainda estiverem lá.`,
      other: (n) =>
        `Não se sabe se ${n} itens foram excluídos. Ao continuar, isso é conferido primeiro, e são excluídos os que ainda estiverem lá.`
    }),
  lookingUp: 'Conferindo o que aconteceu com os itens cuja exclusão já foi solicitada…',
  historyHint: 'Todas as exclusões de uploads desta conta, como registradas neste computador.',
  historyEmptyTitle: 'Nenhuma exclusão de uploads ainda',
  historyEmptyHint: 'Cada item que você excluir fica registrado aqui até você limpar o histórico.',
  damaged:
    'Partes deste registro não podem ser lidas. Os itens ali registrados constam com resultado desconhecido.'
}

export const uploadsWords: typeof english = { library, filter, viewer, deletion }
