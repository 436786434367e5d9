import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/pt-br'
import { common } from '../../ui/words/pt-br'
import type { words as english } from '../words'

export const words: typeof english = {
  hidden: (of) => (of === 'generated' ? 'Ocultas' : 'Ocultos'),
  counting: 'Contando…',
  duration: 'Tempo necessário',
  about: (time) => `cerca de ${time}`,
  requests: (requests) =>
    count(requests, {
      one: (n) => `${n} solicitação ao serviço`,
      many: (n) => `${n} de solicitações ao serviço`,
      other: (n) => `${n} solicitações ao serviço`
    }),
  leftOut: (of) => (of === 'generated' ? 'Deixadas de fora' : 'Deixados de fora'),
  inUse: () => 'Em uso',
  showUsed: (used) => `Mostrar o que está em uso (${formatNumber(used)})`,
  usedOnes: () => 'A excluir, em uso',
  backToQuestion: 'Voltar à pergunta',
  include: 'Excluir também:',
  moreHeld: (more) =>
    count(more, {
      one: (n) => `Mais ${n} também fica de fora. Selecione menos para poder escolher.`,
      many: (n) => `Mais ${n} também ficam de fora. Selecione menos para poder escolher.`,
      other: (n) => `Mais ${n} também ficam de fora. Selecione menos para poder escolher.`
    }),
  nothingYet: 'Nada por enquanto: tudo o que estava selecionado ficou de fora.',
  confirm: 'Excluir permanentemente',
  starting: 'Iniciando…',
  showAll: (total) => `Mostrar tudo (${formatNumber(total)})`,
  showLess: 'Mostrar menos',
  typeNumber: (total) => `Digite ${formatNumber(total)} para confirmar`,
  deleting: 'Excluindo',
  deletingIn: (library) => `Excluindo em “${library}”`,
  favourites: 'Consultando os favoritos',
  favouritesSoFar: (done, total) =>
    `Consultando quais são favoritos: ${formatNumber(done)} de ${formatNumber(total)}. Enquanto isso, nada é excluído.`,
  pause: 'Pausar',
  resume: 'Retomar',
  stop: 'Parar',
  progressBroken: 'O andamento não pôde ser exibido. A exclusão continua.',
  report: 'Relatório de exclusão',
  details: common.details,
  less: 'Menos',
  nothingPlanned: 'Nada foi excluído, e sua seleção não mudou.',
  nothingMore: 'Nada mais foi excluído, e sua seleção não mudou.',
  unknownHint:
    '“Resultado desconhecido” significa que não foi possível descobrir o que aconteceu. Atualize a biblioteca para ver o que ainda está lá.',
  verified: () => 'Verificado: duas conferências seguidas não encontraram mais o que foi excluído.',
  verifiedOf: (deleted) =>
    `Verificado o que foi excluído (${formatNumber(deleted)}): duas conferências seguidas não o encontraram mais.`,
  exportAs: { csv: 'Exportar CSV', tsv: 'Exportar TSV', json: 'Exportar JSON' },
  offline: 'Offline: isto precisa de uma conexão.',
  retryLeft: 'Tentar o restante novamente',
  whileRunning: 'Não disponível durante uma exclusão.',
  goOn: 'Continuar',
  goOnWith: (left) => `Continuar: excluir o restante (${formatNumber(left)})`,
  exported: 'O relatório foi salvo.',
  exportedCsv:
    'O relatório foi salvo. O Excel encurta os IDs longos: para abri-lo no Excel, exporte TSV.',
  exportFailed: 'O relatório não foi salvo. Isso não muda nada na exclusão.',
  unfinishedTitle: 'Uma exclusão foi interrompida',
  leave: 'Deixar como está',
  leaveHint:
    '“Deixar como está” não exclui nada: apenas encerra esta exclusão, e o restante permanece no Kling.',
  inOther: (runs, library) =>
    count(runs, {
      one: (n) => `${n} exclusão em “${library}”`,
      many: (n) => `${n} de exclusões em “${library}”`,
      other: (n) => `${n} exclusões em “${library}”`
    }),
  clearHistory: 'Limpar histórico',
  clearHistoryHint: 'Remove apenas os registros neste computador. Nada muda no Kling.',
  clearTitle: 'Limpar o histórico desta conta?',
  clearLead:
    'Os registros de todas as exclusões encerradas são removidos deste computador e não podem ser recuperados. Antes, exporte os que ainda forem necessários. Nada muda no Kling.',
  historyFailed: 'O histórico não pôde ser lido. Sua biblioteca e sua seleção não são afetadas.',
  show: 'Mostrar',
  hide: 'Ocultar',
  interrupted: 'Interrompida',
  progress: {
    deleted: (deleted, total, of) =>
      of === 'generated'
        ? `Excluídas: ${formatNumber(deleted)} de ${formatNumber(total)}`
        : `Excluídos: ${formatNumber(deleted)} de ${formatNumber(total)}`,
    requests: (done, planned) => `solicitações: ${formatNumber(done)} de ${formatNumber(planned)}`,
    requestsLeft: (done, planned, time) =>
      `solicitações: ${formatNumber(done)} de ${formatNumber(planned)} · tempo restante aprox.: ${time}`,
    pausing: 'pausa após a solicitação em andamento',
    paused: 'em pausa',
    checking: 'conferindo o resultado',
    stopping: 'parando após a solicitação em andamento',
    shuttingDown: 'em pausa porque o computador está sendo desligado',
    pausedBecause: (what) => `em pausa. ${what}`,
    waits: (what, time) => `${what} Continua em ${time}.`
  },
  time: {
    seconds: (value) =>
      count(value, {
        one: (n) => `${n} segundo`,
        many: (n) => `${n} de segundos`,
        other: (n) => `${n} segundos`
      }),
    minutes: (value) =>
      count(value, {
        one: (n) => `${n} minuto`,
        many: (n) => `${n} de minutos`,
        other: (n) => `${n} minutos`
      }),
    hours: (value) =>
      count(value, {
        one: (n) => `${n} hora`,
        many: (n) => `${n} de horas`,
        other: (n) => `${n} horas`
      })
  },
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
  outcome: (of) =>
    of === 'generated'
      ? {
          confirmed: 'Excluída: confirmado pelo serviço',
          gone: 'Excluída: não está mais na biblioteca',
          refused: 'Recusada pelo serviço',
          refusedSaying: (said) => `Recusada: “${said}”`,
          unmentioned: 'Resultado desconhecido: a resposta do serviço não a mencionou',
          unknown: (what) => `Resultado desconhecido. ${what}`,
          stillThere: 'Ainda presente: a biblioteca ainda a mostra',
          notSent: 'Não processada: intacta',
          stays: {
            kept: 'Não processada: foi protegida por você nesse meio-tempo',
            favourite: 'Não processada: agora é favorita e está protegida',
            running: 'Não processada: está em andamento',
            changed: 'Não processada: agora tem criações que você não confirmou',
            unsure: 'Não processada: o serviço não disse se é favorita',
            'not-found': 'Não processada: o serviço não a encontrou',
            unbacked: 'Não processada: o serviço não mostrou a duplicata que fica',
            unlisted: 'Não processada: a biblioteca não a mostra mais'
          }
        }
      : {
          confirmed: 'Excluído: confirmado pelo serviço',
          gone: 'Excluído: não está mais na biblioteca',
          refused: 'Recusado pelo serviço',
          refusedSaying: (said) => `Recusado: “${said}”`,
          unmentioned: 'Resultado desconhecido: a resposta do serviço não o mencionou',
          unknown: (what) => `Resultado desconhecido. ${what}`,
          stillThere: 'Ainda presente: a biblioteca ainda o mostra',
          notSent: 'Não processado: intacto',
          stays: {
            kept: 'Não processado: foi protegido por você nesse meio-tempo',
            favourite: 'Não processado: agora é favorito e está protegido',
            running: 'Não processado: está em andamento',
            changed: 'Não processado: agora tem criações que você não confirmou',
            unsure: 'Não processado: o serviço não disse se é favorito',
            'not-found': 'Não processado: o serviço não o encontrou',
            unbacked: 'Não processado: o serviço não mostrou a duplicata que fica',
            unlisted: 'Não processado: a biblioteca não o mostra mais'
          }
        },
  allWell: (total, of) =>
    count(
      total,
      of === 'generated'
        ? {
            one: (n) => `${n} excluída, todas as cópias comprovadas`,
            many: (n) => `${n} excluídas, todas as cópias comprovadas`,
            other: (n) => `${n} excluídas, todas as cópias comprovadas`
          }
        : {
            one: (n) => `${n} excluído, todas as cópias comprovadas`,
            many: (n) => `${n} excluídos, todas as cópias comprovadas`,
            other: (n) => `${n} excluídos, todas as cópias comprovadas`
          }
    )
}
