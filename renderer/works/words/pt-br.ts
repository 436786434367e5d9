import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/pt-br'
import { words as libraryWords } from '../../library/words/pt-br'
import { common } from '../../ui/words/pt-br'
import type { words as english } from '../words'

export const words: typeof english = {
  uses: 'Usos',
  history: 'Até onde o histórico foi lido',
  reading: 'Lendo o histórico',
  loading: 'Consultando…',
  elements: 'Elementos',
  avatars: 'Avatares',
  running: 'Em andamento agora',
  generations: 'Gerações',
  taskId: (id) => `Tarefa ${id}`,
  unnamed: libraryWords.unnamed,
  noPrompt: 'sem prompt',
  readIt: 'Ler o histórico',
  again: 'Ler novamente',
  pause: 'Pausar',
  resume: 'Retomar',
  stop: 'Parar',
  showAll: (all) => `Mostrar tudo (${formatNumber(all)})`,
  showLess: 'Mostrar menos',
  openTask: 'Abrir a tarefa',
  notSeen:
    'Rascunhos, vozes personalizadas, tarefas excluídas e outras contas não são visíveis para o Kling Sweep.',
  card: 'Onde os uploads e as criações são usados',
  setting: 'Ler o histórico automaticamente',
  settingHint:
    'Depois de ler a biblioteca, o Kling Sweep lê, página por página, o que o Kling criou e a partir de quê. Isso não muda nada no Kling. Sem isso, nada se pode dizer sobre os usos.',
  strength: {
    certain: 'indicado pelo Kling',
    'same-object': 'mesmo arquivo armazenado',
    'same-name': 'mesmo nome de arquivo'
  },
  details: common.details,
  made: (time) => `Criada em ${time}`,
  works: (value) =>
    count(value, {
      one: (n) => `${n} criação`,
      many: (n) => `${n} de criações`,
      other: (n) => `${n} criações`
    }),
  byWayOf: (value) =>
    count(value, {
      one: () => 'por meio de outra criação',
      many: (n) => `por meio de ${n} de outras criações`,
      other: (n) => `por meio de ${n} outras criações`
    }),
  read: {
    reading: (tasks) =>
      count(tasks, {
        one: (n) => `Lendo o histórico: ${n} tarefa até agora.`,
        many: (n) => `Lendo o histórico: ${n} de tarefas até agora.`,
        other: (n) => `Lendo o histórico: ${n} tarefas até agora.`
      }),
    readingTo: (tasks, day) =>
      count(tasks, {
        one: (n) => `Lendo o histórico: ${n} tarefa até agora, voltando até ${day}.`,
        many: (n) => `Lendo o histórico: ${n} de tarefas até agora, voltando até ${day}.`,
        other: (n) => `Lendo o histórico: ${n} tarefas até agora, voltando até ${day}.`
      }),
    waiting: (tasks) =>
      count(tasks, {
        one: (n) => `Lendo o histórico, após o que tem prioridade: ${n} tarefa até agora.`,
        many: (n) => `Lendo o histórico, após o que tem prioridade: ${n} de tarefas até agora.`,
        other: (n) => `Lendo o histórico, após o que tem prioridade: ${n} tarefas até agora.`
      }),
    waitingTo: (tasks, day) =>
      count(tasks, {
        one: (n) =>
          `Lendo o histórico, após o que tem prioridade: ${n} tarefa até agora, voltando até ${day}.`,
        many: (n) =>
          `Lendo o histórico, após o que tem prioridade: ${n} de tarefas até agora, voltando até ${day}.`,
        other: (n) =>
          `Lendo o histórico, após o que tem prioridade: ${n} tarefas até agora, voltando até ${day}.`
      }),
    paused: (tasks) =>
      count(tasks, {
        one: (n) => `A leitura do histórico está em pausa: ${n} tarefa até agora.`,
        many: (n) => `A leitura do histórico está em pausa: ${n} de tarefas até agora.`,
        other: (n) => `A leitura do histórico está em pausa: ${n} tarefas até agora.`
      }),
    pausedTo: (tasks, day) =>
      count(tasks, {
        one: (n) =>
          `A leitura do histórico está em pausa: ${n} tarefa até agora, voltando até ${day}.`,
        many: (n) =>
          `A leitura do histórico está em pausa: ${n} de tarefas até agora, voltando até ${day}.`,
        other: (n) =>
          `A leitura do histórico está em pausa: ${n} tarefas até agora, voltando até ${day}.`
      }),
    empty: (time) => `Histórico lido até o fim em ${time}: está vazio.`,
    whole: (day, time) => `Histórico lido até o fim em ${time}, voltando até ${day}.`,
    partMissing:
      'Uma parte dele não pôde ser lida; por isso, são exibidos apenas os usos encontrados.',
    missingBefore: (day) => `Talvez falte algo antes de ${day}.`,
    newUnread: 'O que é novo desde então não pôde ser lido.',
    failed: 'O histórico não pôde ser lido.',
    brokeOff: (day) => `Histórico lido voltando até ${day}; ali a leitura foi interrompida.`,
    off: 'O histórico não foi lido: isso está desativado nas configurações.',
    never: 'O histórico não foi lido.'
  },
  verdict: {
    noneFound: 'Nenhum uso encontrado.',
    noneFoundTo: (day) => `Nenhum uso encontrado, voltando até ${day}.`,
    notRead: 'Os usos não são conhecidos: o histórico não foi lido.',
    notCompared: 'Não se sabe: algo mais recente não pôde ser comparado com este item.',
    hiddenBy: (day) =>
      `Não se sabe: uma tarefa posterior, de ${day}, foi criada a partir de algo que não pode ser comparado. Pode ter sido este item.`,
    notKnown: 'Os usos não são conhecidos.'
  },
  planned: {
    notRead: 'Não se sabe: o histórico não foi lido.',
    generations: (value) =>
      count(value, {
        one: (n) => `${n} geração`,
        many: (n) => `${n} de gerações`,
        other: (n) => `${n} gerações`
      }),
    elements: (value) =>
      count(value, {
        one: (n) => `${n} elemento`,
        many: (n) => `${n} de elementos`,
        other: (n) => `${n} elementos`
      }),
    avatars: (value) =>
      count(value, {
        one: (n) => `${n} avatar`,
        many: (n) => `${n} de avatares`,
        other: (n) => `${n} avatares`
      }),
    running: (value) =>
      count(value, {
        one: (n) => `${n} tarefa em andamento`,
        many: (n) => `${n} de tarefas em andamento`,
        other: (n) => `${n} tarefas em andamento`
      }),
    used: (value, things, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} delas é usada em ${things}.`,
              many: (n) => `${n} delas são usadas em ${things}.`,
              other: (n) => `${n} delas são usadas em ${things}.`
            }
          : {
              one: (n) => `${n} deles é usado em ${things}.`,
              many: (n) => `${n} deles são usados em ${things}.`,
              other: (n) => `${n} deles são usados em ${things}.`
            }
      ),
    notKnown: (value, of) =>
      of === 'generated'
        ? `Para ${formatNumber(value)} delas, os usos não são conhecidos.`
        : `Para ${formatNumber(value)} deles, os usos não são conhecidos.`,
    asOf: (time) => `Situação em ${time}: o que é novo desde então não pôde ser consultado.`
  }
}
