import { formatNumber } from '@shared/language/count'
import { inLocale } from '@shared/language/locale'
import { count } from '@shared/language/pt-br'
import { formatDay } from '../../ui/format'
import { common } from '../../ui/words/pt-br'
import { CLIP_DAYS, OLD_DAYS, SHORT_CLIP_MS } from '../kinds/plain'
import type { Reach } from '../kinds/suggestion'
import type { words as english, texts as englishTexts } from '../words'

const span = inLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
)

const SHORT_CLIP_S = SHORT_CLIP_MS / 1000

export const words: typeof english = {
  title: common.suggestions,
  against: 'O que pesa contra:',
  notThese: 'Estes não',
  putAwayTitle: 'Dispensadas',
  suggestAgain: 'Sugerir novamente',
  suggestAgainOf: (name) => `Sugerir novamente: ${name}`,
  undo: 'Desfazer',
  looking: 'Consultando…',
  comparing: 'Comparando imagens',
  problem: 'As sugestões que você dispensou não puderam ser lidas ou salvas.',
  nothing: 'Nada a sugerir',
  nothingHint:
    'As sugestões tratam de duplicatas e de uploads dos quais nenhum uso foi encontrado.',
  nothingListed: 'Nenhum upload',
  nothingListedHint: 'Ainda não há nada para examinar.',
  stillListing:
    'A biblioteca ainda está sendo lida: talvez haja mais sugestões quando a leitura terminar.',
  partOnly: 'Apenas uma parte da biblioteca foi lida. As sugestões tratam dessa parte.',
  waiting: 'Aguardando o histórico',
  withoutHistory:
    'Sem o histórico, nada se pode dizer sobre os usos. Estas sugestões tratam somente dos uploads em si.',
  name: {
    'same-file': 'Mesmo arquivo, carregado novamente',
    'same-picture': 'Mesma imagem, carregada novamente',
    smaller: 'Menores, ao lado de um melhor',
    'no-picture': 'Sem imagem',
    'no-use': `Com mais de ${OLD_DAYS} dias, nenhum uso encontrado`,
    trials: 'Um dia de testes',
    'short-clips': 'Clipes curtos, nenhum uso encontrado'
  }
}

const UNKNOWN_USE = 'Não se sabe se estão em uso.'

export const texts: typeof englishTexts = {
  assets: (value) =>
    count(value, {
      one: (n) => `${n} item`,
      many: (n) => `${n} de itens`,
      other: (n) => `${n} itens`
    }),
  show: (value) => `Mostrar (${formatNumber(value)})`,
  putAwayCount: (value) => `Dispensadas: ${formatNumber(value)}`,
  cardName: ({ kind, count: value }) =>
    count(value, {
      one: (n) => `${words.name[kind]}, ${n} item`,
      many: (n) => `${words.name[kind]}, ${n} de itens`,
      other: (n) => `${words.name[kind]}, ${n} itens`
    }),
  summary: (value) =>
    value === 0
      ? 'Nada é selecionado automaticamente'
      : count(value, {
          one: (n) => `${n} sugestão, e nada é selecionado automaticamente`,
          many: (n) => `${n} de sugestões, e nada é selecionado automaticamente`,
          other: (n) => `${n} sugestões, e nada é selecionado automaticamente`
        }),
  wasPutAway: (kind, value) =>
    count(value, {
      one: (n) => `“${words.name[kind]}”: ${n} item não será mais sugerido por este motivo.`,
      many: (n) => `“${words.name[kind]}”: ${n} de itens não serão mais sugeridos por este motivo.`,
      other: (n) => `“${words.name[kind]}”: ${n} itens não serão mais sugeridos por este motivo.`
    }),
  trials: (when, uploads, others) =>
    `${formatNumber(uploads)} uploads, ${when}. Um é usado; para os outros, nenhum uso foi encontrado. Nem protegidos nem favoritos: ${formatNumber(others)}.`,
  reasonFor({ kind, batch, count: value }, reach) {
    switch (kind) {
      case 'same-file':
        return 'Iguais, byte a byte, a outro upload. Um de cada permanece.'
      case 'same-picture':
        return 'A mesma imagem que outro upload. Um de cada permanece.'
      case 'smaller':
        return 'A mesma imagem que outro upload que tem mais pixels. O maior permanece.'
      case 'no-picture':
        return 'Para estas imagens e vídeos, o Kling não mostra nenhuma imagem. Talvez o upload tenha falhado.'
      case 'no-use':
        return reach?.backTo
          ? `Nenhum uso encontrado em nenhuma tarefa, elemento ou avatar, voltando até ${formatDay(reach.backTo)}.`
          : 'Nenhum uso encontrado em nenhuma tarefa, elemento ou avatar.'
      case 'trials':
        return batch === null
          ? ''
          : texts.trials(span().formatRange(batch.from, batch.to), batch.uploads, value)
      case 'short-clips':
        return reach?.backTo
          ? `Vídeos de menos de ${SHORT_CLIP_S} segundos, com mais de ${CLIP_DAYS} dias. Nenhum uso encontrado, voltando até ${formatDay(reach.backTo)}.`
          : `Vídeos de menos de ${SHORT_CLIP_S} segundos, com mais de ${CLIP_DAYS} dias. Nenhum uso encontrado.`
    }
  },
  against({ kind }, reach) {
    const unread = reach === null && UNKNOWN_USE
    switch (kind) {
      case 'same-file':
        return reach === null
          ? UNKNOWN_USE
          : 'Nada que possamos ver. O que se sabe estar em uso ficou de fora.'
      case 'same-picture':
        return common.sentences([
          'Os bytes não foram comparados: a qualidade pode ser diferente.',
          unread
        ])
      case 'smaller':
        return common.sentences([
          'O menor pode ser intencional: um logotipo, uma máscara, uma referência de estilo.',
          unread
        ])
      case 'no-picture':
        return common.sentences(['O arquivo em si pode estar íntegro.', unread])
      case 'no-use':
        return 'Tarefas excluídas e rascunhos não deixam rastro.'
      case 'trials':
        return 'Um lote costuma ser material para um trabalho que ainda não começou.'
      case 'short-clips':
        return 'Clipes curtos costumam servir de referência de movimento.'
    }
  },
  leftOut: (value, all, reach) =>
    count(all, {
      one: (n) => `${leftOutWhy(reach)} Ou seja, ${formatNumber(value)} de ${n} item.`,
      many: (n) => `${leftOutWhy(reach)} Ou seja, ${formatNumber(value)} de ${n} de itens.`,
      other: (n) => `${leftOutWhy(reach)} Ou seja, ${formatNumber(value)} de ${n} itens.`
    })
}

const leftOutWhy = (reach: Reach | null): string =>
  reach === null
    ? 'Fica fora de toda sugestão: o que está protegido, é favorito, se sabe estar em uso ou talvez não exista mais.'
    : 'Fica fora de toda sugestão: o que está protegido, é favorito, está em uso, talvez não exista mais ou não se sabe se é usado.'
