import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/pt-br'
import { words as copiesWords } from '../../words/pt-br'
import type { words as english } from '../words'

export const words: typeof english = {
  first: 'Salvar cópias antes',
  off: 'O Kling não tem lixeira: sem uma cópia no seu disco, nada fica. E nem todos os arquivos podem ser carregados novamente no Kling.',
  choose: 'Escolher uma pasta…',
  change: 'Mudar…',
  noFolder: 'Nenhuma pasta foi escolhida ainda.',
  estimating: 'Examinando o que já está salvo…',
  into: (folder) => `Em “${folder}”. Só é excluído o que foi relido íntegro.`,
  saving: 'Salvando cópias',
  unproved: 'Cópias que não puderam ser comprovadas',
  showCopies: 'Mostrar cópias',
  listsMeaning:
    'As cópias foram relidas íntegras antes de qualquer exclusão. Só as listas ao lado delas, manifest.jsonl e SHA256SUMS, podem estar incompletas.',
  estimate: {
    saved: (value) =>
      count(value, {
        one: (n) => `${n} já salva`,
        many: (n) => `${n} já salvas`,
        other: (n) => `${n} já salvas`
      }),
    toFetch: (value, bytes) => `${formatNumber(value)} a baixar, cerca de ${bytes}`,
    toFetchUnknown: (value) => `${formatNumber(value)} a baixar, não se sabe o tamanho`,
    nothing: 'Nada a salvar.',
    sentence: (facts) => `${facts}.`,
    free: (bytes) => `${bytes} livres no disco.`
  },
  noRoom: (bytes) => `Faltam ${bytes} de espaço no disco. Libere espaço ou escolha outra pasta.`,
  notTaken: {
    sentence: (value, facts) =>
      `Pelo que se sabe agora, o Kling não aceitaria de novo ${formatNumber(value)} destes arquivos: ${facts}.`,
    type: (value, types) => `${formatNumber(value)} pelo tipo (${types})`,
    bytes: (value) => `${formatNumber(value)} pelo tamanho do arquivo`,
    sides: (value) => `${formatNumber(value)} por ter poucos pixels`,
    duration: (value) => `${formatNumber(value)} pela duração`
  },
  lanes: {
    deleted: (deleted, total) => `Excluídos: ${formatNumber(deleted)} de ${formatNumber(total)}`,
    proved: (value) =>
      count(value, {
        one: (n) => `${n} cópia comprovada`,
        many: (n) => `${n} de cópias comprovadas`,
        other: (n) => `${n} cópias comprovadas`
      }),
    next: (value) =>
      count(value, {
        one: (n) => `${n} item com cópia comprovada, próximo a ser excluído`,
        many: (n) => `${n} de itens com cópia comprovada, próximos a ser excluídos`,
        other: (n) => `${n} itens com cópia comprovada, próximos a ser excluídos`
      }),
    toSave: (value) => `Ainda a salvar: ${formatNumber(value)}`,
    aside: (value) =>
      count(value, {
        one: (n) => `${n} posto de lado: cópia não comprovada`,
        many: (n) => `${n} postos de lado: cópias não comprovadas`,
        other: (n) => `${n} postos de lado: cópias não comprovadas`
      })
  },
  unprovedTitle: (value) =>
    count(value, {
      one: (n) => `${n} não excluído: a cópia dele não pôde ser comprovada`,
      many: (n) => `${n} não excluídos: as cópias deles não puderam ser comprovadas`,
      other: (n) => `${n} não excluídos: as cópias deles não puderam ser comprovadas`
    }),
  untouched: (value) =>
    count(value, {
      one: () => 'Ele está intacto no Kling.',
      many: () => 'Eles estão intactos no Kling.',
      other: () => 'Eles estão intactos no Kling.'
    }),
  readBack: (deleted) =>
    count(deleted, {
      one: (n) => `Para o ${n} excluído: a cópia foi relida íntegra antes da exclusão.`,
      many: (n) => `Para os ${n} excluídos: as cópias foram relidas íntegras antes da exclusão.`,
      other: (n) => `Para os ${n} excluídos: as cópias foram relidas íntegras antes da exclusão.`
    }),
  notDeleted: (why) => `Não excluído: ${copiesWords.unproved(why)}`,
  copyProved: 'Cópia comprovada.',
  stillThereEmpty:
    'Ainda presente: a biblioteca ainda a mostra. Ela não tem criações, e talvez o Kling não encontre o que excluir.',
  workProved: {
    clean: 'Cópia comprovada, sem marca-d’água.',
    partly: 'Cópia comprovada, em parte sem marca-d’água.',
    asShown: 'Cópia comprovada, como exibida no Kling.'
  }
}
