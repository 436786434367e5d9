import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/pt-br'
import type { stateWords as englishStates, workWords as englishWorks } from '../task-words'

export const NO_PROMPT = 'sem prompt'

export const worksOf = (value: number): string =>
  count(value, {
    one: (n) => `${n} criação`,
    many: (n) => `${n} de criações`,
    other: (n) => `${n} criações`
  })

export const stateWords: typeof englishStates = {
  running: 'Em andamento',
  failed: 'Falhou, nada foi criado',
  made: 'Nenhuma criação',
  withWorks: { running: 'Em andamento', failed: 'Falhou' },
  works: worksOf,
  noPrompt: NO_PROMPT
}

export const workWords: typeof englishWorks = {
  works: 'Criações desta tarefa',
  workOf: (at, total) => `Criação ${formatNumber(at + 1)} de ${formatNumber(total)}`,
  title: (prompt, at, total) =>
    `Criação ${formatNumber(at + 1)} de ${formatNumber(total)}, ${prompt}`,
  prompt: 'Prompt',
  model: 'Modelo',
  status: 'Status',
  state: { made: 'Concluída', running: 'Em andamento', failed: 'Falhou' },
  favourite: 'Favorita',
  favourites: {
    yes: 'Sim: nunca é excluída',
    no: 'Não',
    'not-known': 'Não se sabe: consulta-se primeiro se você excluir'
  },
  favouritesUnknown: {
    title: 'Ainda não se conhece nenhuma favorita',
    hint: 'As listas do Kling não dizem quais tarefas são favoritas. Cada tarefa é consultada antes de ser excluída, e as favoritas sempre ficam.',
    lookUp: 'Consultar quais são favoritas',
    show: (value) =>
      count(value, {
        one: (n) => `Mostrar ${n} tarefa não consultada`,
        many: (n) => `Mostrar ${n} de tarefas não consultadas`,
        other: (n) => `Mostrar ${n} tarefas não consultadas`
      })
  },
  made: 'Criada em',
  inputs: 'Criada a partir de',
  noInputs: 'Nada além do prompt, até onde o Kling informa.',
  openUpload: 'Abrir o upload',
  uploadGone: 'Um upload que não consta mais na lista',
  otherWork: 'Uma criação de outra tarefa',
  unknownInput: 'Uma entrada que o Kling não nomeia',
  settings: 'Parâmetros',
  loading: 'Consultando…',
  notListed: 'O Kling Sweep não sabe mais nada sobre esta tarefa até que ela seja lida da lista.'
}
