// Long because every sentence has three plural forms in Portuguese.
import { ASSET_TYPES } from '@shared/asset'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/pt-br'
import { formatDay } from '../../../ui/format'
import { common } from '../../../ui/words/pt-br'
import { NO_PROMPT, worksOf } from '../task-words/pt-br'
import type { generatedWords as english } from '../words'

const library: (typeof english)['library'] = {
  grid: 'Tarefas geradas',
  search: 'Pesquisar prompts',
  unnamed: NO_PROMPT,
  byName: ['Prompt, de A a Z', 'Prompt, de Z a A'],
  howMany: (shown, all, isListing) => {
    const of = formatNumber(shown)
    if (isListing)
      return shown === all
        ? count(all, {
            one: (n) => `${n} tarefa até agora`,
            many: (n) => `${n} de tarefas até agora`,
            other: (n) => `${n} tarefas até agora`
          })
        : count(all, {
            one: (n) => `${of} de ${n} tarefa até agora`,
            many: (n) => `${of} de ${n} de tarefas até agora`,
            other: (n) => `${of} de ${n} tarefas até agora`
          })
    return shown === all
      ? count(all, {
          one: (n) => `${n} tarefa`,
          many: (n) => `${n} de tarefas`,
          other: (n) => `${n} tarefas`
        })
      : count(all, {
          one: (n) => `${of} de ${n} tarefa`,
          many: (n) => `${of} de ${n} de tarefas`,
          other: (n) => `${of} de ${n} tarefas`
        })
  },
  hiddenByLastFilter: (value, isListing) =>
    isListing
      ? count(value, {
          one: (n) => `O filtro da última vez ainda está ativo: ${n} tarefa está oculta até agora.`,
          many: (n) =>
            `O filtro da última vez ainda está ativo: ${n} de tarefas estão ocultas até agora.`,
          other: (n) =>
            `O filtro da última vez ainda está ativo: ${n} tarefas estão ocultas até agora.`
        })
      : count(value, {
          one: (n) => `O filtro da última vez ainda está ativo: ${n} tarefa está oculta.`,
          many: (n) => `O filtro da última vez ainda está ativo: ${n} de tarefas estão ocultas.`,
          other: (n) => `O filtro da última vez ainda está ativo: ${n} tarefas estão ocultas.`
        }),
  split: ({ works }) => worksOf(works),
  deleteSelected: ({ total, works }) =>
    count(
      total,
      works === 0
        ? {
            one: (n) => `Excluir ${n} tarefa`,
            many: (n) => `Excluir ${n} de tarefas`,
            other: (n) => `Excluir ${n} tarefas`
          }
        : {
            one: (n) => `Excluir ${n} tarefa, ${worksOf(works)}`,
            many: (n) => `Excluir ${n} de tarefas, ${worksOf(works)}`,
            other: (n) => `Excluir ${n} tarefas, ${worksOf(works)}`
          }
    ),
  keepListHint:
    'Proteja uma tarefa com K, ou abra-a e clique em “Proteger”: ela não pode ser selecionada, e nenhuma exclusão a inclui. Cada conta tem sua própria lista, neste computador.',
  keptCount: (value) =>
    count(value, {
      one: (n) => `${n} tarefa protegida`,
      many: (n) => `${n} de tarefas protegidas`,
      other: (n) => `${n} tarefas protegidas`
    }),
  notListed:
    'As tarefas não lidas da lista não podem ser selecionadas nem excluídas. Nada foi excluído.',
  checkingHint: 'Conferindo agora. As tarefas já conferidas podem ser excluídas.',
  mayBeMore: 'Talvez o serviço não mostre tudo. Nenhuma tarefa foi retirada desta lista.',
  doubt: {
    'broken-off': '',
    empty: 'Ele não mostrou nenhuma tarefa.',
    gap: 'Não foi possível conferir todas as tarefas: talvez faltem algumas.',
    order: 'Não foi possível conferir todas as tarefas: as respostas se contradizem.',
    'one-way': 'Não foi possível conferir todas as tarefas.'
  },
  emptyTitle: (hadAny) => (hadAny ? 'Não resta nada do que foi gerado' : 'Nada foi gerado'),
  emptyHint: 'Aqui consta apenas o que o Kling criou para você. Seus uploads estão em “Uploads”.',
  noMatchHint:
    'Nenhuma tarefa corresponde à sua pesquisa ou ao filtro. Seus uploads estão em “Uploads”.',
  showAll: 'Mostrar todas as criações',
  firstPage: 'Lendo a lista do que o Kling gerou…',
  selectNow: (listed) =>
    count(listed, {
      one: (n) => `Selecionar a ${n} tarefa lida até agora`,
      many: (n) => `Selecionar as ${n} de tarefas lidas até agora`,
      other: (n) => `Selecionar as ${n} tarefas lidas até agora`
    }),
  lostMeaning:
    'Nada é excluído até você continuar sem a lista. As tarefas dela deixam então de estar protegidas.',
  listedTwice: (repeats) =>
    count(repeats, {
      one: (n) => `${n} tarefa constava duas vezes na lista e é exibida uma só vez.`,
      many: (n) => `${n} de tarefas constavam duas vezes na lista e são exibidas uma só vez.`,
      other: (n) => `${n} tarefas constavam duas vezes na lista e são exibidas uma só vez.`
    }),
  notice: {
    leftOut: (value) =>
      count(value, {
        one: (n) => `${n} tarefa ficou de fora.`,
        many: (n) => `${n} de tarefas ficaram de fora.`,
        other: (n) => `${n} tarefas ficaram de fora.`
      }),
    unlocked: (value) =>
      count(value, {
        one: (n) => `${n} tarefa não está mais protegida.`,
        many: (n) => `${n} de tarefas não estão mais protegidas.`,
        other: (n) => `${n} tarefas não estão mais protegidas.`
      }),
    replaced: (value) =>
      count(value, {
        one: (n) => `A seleção por arrasto substituiu a anterior: ${n} tarefa foi desmarcada.`,
        many: (n) =>
          `A seleção por arrasto substituiu a anterior: ${n} de tarefas foram desmarcadas.`,
        other: (n) => `A seleção por arrasto substituiu a anterior: ${n} tarefas foram desmarcadas.`
      }),
    cleared: (value) =>
      count(value, {
        one: (n) => `${n} tarefa foi desmarcada.`,
        many: (n) => `${n} de tarefas foram desmarcadas.`,
        other: (n) => `${n} tarefas foram desmarcadas.`
      }),
    exported: (value) =>
      count(value, {
        one: (n) => `O ID de ${n} tarefa foi salvo.`,
        many: (n) => `Os IDs de ${n} de tarefas foram salvos.`,
        other: (n) => `Os IDs de ${n} tarefas foram salvos.`
      }),
    kept: (value) =>
      count(value, {
        one: (n) => `${n} tarefa está protegida.`,
        many: (n) => `${n} de tarefas estão protegidas.`,
        other: (n) => `${n} tarefas estão protegidas.`
      })
  }
}

const filter: (typeof english)['filter'] = {
  all: 'Todas as criações',
  days: 'Criação',
  unlockTitle: (kept) =>
    count(kept, {
      one: (n) => `Remover a proteção de ${n} tarefa?`,
      many: (n) => `Remover a proteção de ${n} de tarefas?`,
      other: (n) => `Remover a proteção de ${n} tarefas?`
    }),
  matches: (value) =>
    count(value, {
      one: (n) => `${n} tarefa corresponde`,
      many: (n) => `${n} de tarefas correspondem`,
      other: (n) => `${n} tarefas correspondem`
    }),
  empty: {
    kept: 'Nenhuma tarefa protegida',
    'no-picture': 'Todas as tarefas têm imagem',
    running: 'Nada em andamento',
    failed: 'Nenhuma tarefa com falha',
    'several-works': 'Nenhuma tarefa tem variações',
    'favourite-not-known': 'De todas as tarefas se sabe se são favoritas'
  }
}

const viewer: (typeof english)['viewer'] = {
  previous: 'Tarefa anterior',
  next: 'Próxima tarefa',
  gone: 'A tarefa que você estava vendo não está mais na biblioteca. Esta é a próxima.',
  unmatched: 'A tarefa que você estava vendo não corresponde mais ao filtro. Esta é a próxima.',
  nothingLeft:
    'A tarefa que você estava vendo não está mais na biblioteca, e não há mais nada para mostrar.'
}

const TASK_TYPES = {
  image: (n: string) => `${n} de imagens`,
  video: (n: string) => `${n} de vídeos`,
  audio: (n: string) => `${n} de áudio`,
  other: (n: string) => `${n} de outros arquivos`
}

const deletion: (typeof english)['deletion'] = {
  title: ({ total, works }) =>
    total === 0
      ? 'Tudo o que estava selecionado ficou de fora'
      : count(
          total,
          works === 0
            ? {
                one: (n) => `Excluir permanentemente ${n} tarefa?`,
                many: (n) => `Excluir permanentemente ${n} de tarefas?`,
                other: (n) => `Excluir permanentemente ${n} tarefas?`
              }
            : {
                one: (n) => `Excluir permanentemente ${n} tarefa com ${worksOf(works)}?`,
                many: (n) => `Excluir permanentemente ${n} de tarefas com ${worksOf(works)}?`,
                other: (n) => `Excluir permanentemente ${n} tarefas com ${worksOf(works)}?`
              }
        ),
  lead: ({ total, works }) => {
    if (total === 0) return 'Do jeito que está, nada será excluído da conta abaixo.'
    if (works === 0)
      return count(total, {
        one: () =>
          'Esta tarefa será excluída da conta abaixo, com seu prompt. Ela não tem criações.',
        many: () =>
          'Estas tarefas serão excluídas da conta abaixo, com seus prompts. Elas não têm criações.',
        other: () =>
          'Estas tarefas serão excluídas da conta abaixo, com seus prompts. Elas não têm criações.'
      })
    return count(total, {
      one: () =>
        'Esta tarefa é excluída com seu prompt e todas as suas criações: todas as variações, não só a que aparece na imagem dela.',
      many: () =>
        'Cada tarefa é excluída com seu prompt e todas as suas criações: todas as variações, não só a que aparece na imagem dela.',
      other: () =>
        'Cada tarefa é excluída com seu prompt e todas as suas criações: todas as variações, não só a que aparece na imagem dela.'
    })
  },
  waits: (total) =>
    count(total, {
      one: (n) => `A pergunta sobre ${n} tarefa está aguardando. Nada foi excluído.`,
      many: (n) => `A pergunta sobre ${n} de tarefas está aguardando. Nada foi excluído.`,
      other: (n) => `A pergunta sobre ${n} tarefas está aguardando. Nada foi excluído.`
    }),
  facts: ({ total, types, works }) => [
    [
      'Tarefas',
      `${formatNumber(total)}: ${common.list(
        ASSET_TYPES.map((type) => types[type] > 0 && TASK_TYPES[type](formatNumber(types[type])))
      )}`
    ],
    ['Criações', formatNumber(works)],
    ['Uploads', 'permanecem: o que serviu de base para estas tarefas não é afetado']
  ],
  noFacts: 'Tarefas',
  hidden: (value) =>
    count(value, {
      one: (n) => `${n} tarefa não corresponde ao filtro`,
      many: (n) => `${n} de tarefas não correspondem ao filtro`,
      other: (n) => `${n} tarefas não correspondem ao filtro`
    }),
  held: (value) =>
    count(value, {
      one: (n) => `${n} tarefa de que um elemento ou uma tarefa em andamento precisa`,
      many: (n) => `${n} de tarefas de que um elemento ou uma tarefa em andamento precisa`,
      other: (n) => `${n} tarefas de que um elemento ou uma tarefa em andamento precisa`
    }),
  unsure: (value) =>
    count(value, {
      one: (n) => `${n} tarefa da qual não se sabe se é favorita`,
      many: (n) => `${n} de tarefas das quais não se sabe se são favoritas`,
      other: (n) => `${n} tarefas das quais não se sabe se são favoritas`
    }),
  running: (value) =>
    count(value, {
      one: (n) => `${n} tarefa em andamento, nunca excluída`,
      many: (n) => `${n} de tarefas em andamento, nunca excluídas`,
      other: (n) => `${n} tarefas em andamento, nunca excluídas`
    }),
  favourites: (value) =>
    count(value, {
      one: (n) => `${n} tarefa favorita, nunca excluída`,
      many: (n) => `${n} de tarefas favoritas, nunca excluídas`,
      other: (n) => `${n} tarefas favoritas, nunca excluídas`
    }),
  kept: (value) =>
    count(value, {
      one: (n) => `${n} tarefa protegida, nunca excluída`,
      many: (n) => `${n} de tarefas protegidas, nunca excluídas`,
      other: (n) => `${n} tarefas protegidas, nunca excluídas`
    }),
  unlisted: (value) =>
    count(value, {
      one: (n) => `${n} tarefa talvez não exista mais. Atualize para conferir.`,
      many: (n) => `${n} de tarefas talvez não existam mais. Atualize para conferir.`,
      other: (n) => `${n} tarefas talvez não existam mais. Atualize para conferir.`
    }),
  warning:
    'Esta ação não pode ser desfeita. Nem o Kling nem o Kling Sweep podem recuperar criações excluídas.',
  frozen: 'Tarefas a excluir',
  about: ({ createdAt, works }) =>
    works ? `${formatDay(createdAt)}, ${worksOf(works.length)}` : formatDay(createdAt),
  entries: 'Todas as tarefas desta exclusão',
  stoppedByUser: (notSent) =>
    notSent > 0
      ? 'Você parou esta exclusão. As tarefas não processadas estão intactas.'
      : 'Você parou esta exclusão. Até então, a exclusão de todas as tarefas já tinha sido solicitada.',
  stoppedMeaning: (notSent) =>
    notSent > 0
      ? 'A exclusão parou aqui. As tarefas não processadas estão intactas.'
      : 'A exclusão parou aqui. Até então, a exclusão de todas as tarefas já tinha sido solicitada.',
  unverified: {
    stopped:
      'Não verificado: a exclusão terminou antes que se conferisse no histórico o que consta como excluído.',
    empty: 'Não verificado: na conferência, o histórico veio vazio, o que não prova nada.',
    unsteady:
      'Não verificado: na conferência do histórico, as respostas do serviço se contradisseram.',
    shown:
      'Não verificado: o histórico voltou a mostrar algumas tarefas que constavam como excluídas.',
    unlistable:
      'Não verificado: o histórico não pôde ser lido por completo para conferir o que consta como excluído.',
    unwitnessed:
      'Não verificado: não foi possível conferir todas as tarefas que constam como excluídas.',
    oldest:
      'Não verificado: não aparecem mais em nenhuma lista, mas não resta nada mais antigo com que comparar as mais antigas.'
  },
  nothingLeft:
    'A exclusão de todas as tarefas que você confirmou já foi solicitada. Nada mais é enviado até você continuar.',
  someLeft: (left) =>
    count(left, {
      one: (n) =>
        `${n} tarefa que você confirmou ainda não foi excluída. Nada é enviado até você continuar.`,
      many: (n) =>
        `${n} de tarefas que você confirmou ainda não foram excluídas. Nada é enviado até você continuar.`,
      other: (n) =>
        `${n} tarefas que você confirmou ainda não foram excluídas. Nada é enviado até você continuar.`
    }),
  unknownLeft: (unknown) =>
    count(unknown, {
      one: (n) =>
        `Não se sabe se ${n} tarefa foi excluída. Ao continuar, isso é conferido primeiro, e a tarefa é excluída se ainda estiver lá.`,
      many: (n) =>
        `Não se sabe se ${n} de tarefas foram excluídas. Ao continuar, isso é conferido primeiro, e são excluídas as que ainda estiverem lá.`,
      other: (n) =>
        `Não se sabe se ${n} tarefas foram excluídas. Ao continuar, isso é conferido primeiro, e são excluídas as que ainda estiverem lá.`
    }),
  lookingUp: 'Conferindo o que aconteceu com as tarefas cuja exclusão já foi solicitada…',
  historyHint: 'Todas as exclusões de tarefas desta conta, como registradas neste computador.',
  historyEmptyTitle: 'Nenhuma exclusão de tarefas ainda',
  historyEmptyHint:
    'Cada tarefa que você excluir fica registrada aqui até você limpar o histórico.',
  damaged:
    'Partes deste registro não podem ser lidas. As tarefas ali registradas constam com resultado desconhecido.'
}

export const generatedWords: typeof english = { library, filter, viewer, deletion }
