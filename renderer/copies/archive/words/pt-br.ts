import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/pt-br'
import type { words as english } from '../words'

export const words: typeof english = {
  copies: 'Cópias',
  deletions: 'Exclusões',
  tabs: 'Histórico de',
  hint: 'Arquivos que o Kling Sweep salvou para esta conta, em uma pasta sua. O aplicativo nunca remove nada daqui.',
  emptyTitle: 'Nenhuma cópia ainda',
  emptyHint: 'Selecione algo na biblioteca e escolha “Salvar cópias…”.',
  failed: 'As cópias não puderam ser lidas. Nada mudou no Kling.',
  check: 'Conferir cópias',
  checkHint: 'Lê cada arquivo novamente e o compara com o que foi salvo.',
  checking: 'Conferindo cópias',
  stop: 'Parar',
  showFolder: 'Mostrar pasta',
  showInFolder: 'Mostrar na pasta',
  change: 'Mudar…',
  search: 'Buscar por nome ou ID',
  shownOf: (found, total) => `${formatNumber(found)} de ${formatNumber(total)}`,
  runningNow: (proved) =>
    count(proved, {
      one: (n) =>
        `Há uma exclusão em andamento; ${n} cópia salva até agora. Ela aparece aqui quando a exclusão terminar.`,
      many: (n) =>
        `Há uma exclusão em andamento; ${n} de cópias salvas até agora. Elas aparecem aqui quando a exclusão terminar.`,
      other: (n) =>
        `Há uma exclusão em andamento; ${n} cópias salvas até agora. Elas aparecem aqui quando a exclusão terminar.`
    }),
  runNow: (deleted, total) =>
    `Há uma exclusão em andamento, que já excluiu ${formatNumber(deleted)} de ${formatNumber(total)}. Ela aparece aqui quando terminar.`,
  list: 'Cópias salvas',
  viewer: 'Cópia',
  saveAgain: 'Salvar novamente',
  prompts: 'Salvar também os prompts',
  promptsHint: 'No manifest.jsonl, para as criações salvas a partir de agora.',
  clean: 'sem marca-d’água',
  asShown: 'como exibida no Kling',
  holds: (copies, bytes, folder) =>
    count(copies, {
      one: (n) => `${n} cópia, ${bytes}, em “${folder}”`,
      many: (n) => `${n} de cópias, ${bytes}, em “${folder}”`,
      other: (n) => `${n} cópias, ${bytes}, em “${folder}”`
    }),
  found: {
    whole: (value) =>
      count(value, {
        one: (n) => `${n} íntegra`,
        many: (n) => `${n} íntegras`,
        other: (n) => `${n} íntegras`
      }),
    missing: (value) =>
      count(value, {
        one: (n) => `${n} ausente`,
        many: (n) => `${n} ausentes`,
        other: (n) => `${n} ausentes`
      }),
    altered: (value) =>
      count(value, {
        one: (n) => `${n} alterada`,
        many: (n) => `${n} alteradas`,
        other: (n) => `${n} alteradas`
      }),
    unreadable: (value) =>
      count(value, {
        one: (n) => `${n} ilegível`,
        many: (n) => `${n} ilegíveis`,
        other: (n) => `${n} ilegíveis`
      }),
    others: (value) =>
      count(value, {
        one: (n) => `${n} outro arquivo, deixado como está`,
        many: (n) => `${n} de outros arquivos, deixados como estão`,
        other: (n) => `${n} outros arquivos, deixados como estão`
      })
  },
  checked: (found) => `Conferência concluída: ${found}.`,
  checkedOf: (done, total, found) =>
    `Conferidas ${formatNumber(done)} de ${formatNumber(total)}: ${found}.`,
  stoppedAfter: (done, total, found) =>
    `Conferência parada após ${formatNumber(done)} de ${formatNumber(total)}: ${found}.`,
  copy: {
    missing: 'Ausente: o arquivo não está na pasta',
    altered: 'Alterada: o arquivo não é o que foi salvo',
    whole: (time, bytes) => `Íntegra, relida em ${time}, ${bytes}`,
    saved: (day, bytes) => `Cópia salva em ${day}, ${bytes}`,
    savedOn: (day) => `Cópia salva em ${day}`
  }
}
