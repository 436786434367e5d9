import type { LeftOut } from '@shared/copies/again'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/pt-br'
import { assertNever } from '@shared/problem'
import { pixelsOf } from '../../../media/words'
import { problemWords } from '../../../problems/words'
import { common } from '../../../ui/words/pt-br'
import { bytesText } from '../../bytes'
import type { words as english } from '../words'

export const words: typeof english = {
  choose: (name) => `Escolher ${name}`,
  chooseGone: (gone) => `Escolher o que o Kling não tem mais (${formatNumber(gone)})`,
  chooseNone: 'Não escolher nenhuma',
  upload: (chosen) =>
    chosen === 0 ? 'Carregar novamente…' : `Carregar ${formatNumber(chosen)} novamente…`,
  uploadHint: 'Escolha abaixo as cópias a enviar ao Kling como novos uploads.',
  whileListing:
    'Aguarde a leitura da lista da biblioteca: o que ainda está no Kling não é carregado novamente.',
  question: (total) =>
    total === 0
      ? 'Nenhum arquivo pode ser carregado novamente no Kling'
      : count(total, {
          one: (n) => `Carregar ${n} arquivo novamente no Kling?`,
          many: (n) => `Carregar ${n} de arquivos novamente no Kling?`,
          other: (n) => `Carregar ${n} arquivos novamente no Kling?`
        }),
  questionPart: (total, chosen) =>
    `Carregar arquivos novamente no Kling (${formatNumber(total)} de ${formatNumber(chosen)})?`,
  lead: 'Cada arquivo se torna um novo upload com um novo ID. Ele é relido antes e enviado uma só vez.',
  leadNone: 'Nada é enviado.',
  confirm: 'Carregar no Kling',
  starting: 'Iniciando…',
  cancel: common.cancel,
  close: common.close,
  what: 'O quê',
  account: common.account,
  leftOut: 'Deixados de fora',
  goingList: 'Arquivos a carregar',
  leftOutList: 'Arquivos deixados de fora',
  showGoing: (total) => `Mostrar tudo (${formatNumber(total)})`,
  showLeftOut: (total) =>
    count(total, {
      one: (n) => `Mostrar ${n} arquivo deixado de fora`,
      many: (n) => `Mostrar ${n} de arquivos deixados de fora`,
      other: (n) => `Mostrar ${n} arquivos deixados de fora`
    }),
  hide: 'Ocultar',
  looked: 'Já procurei: não estão no Kling',
  lookedHint: (doubtful) =>
    count(doubtful, {
      one: (n) =>
        `${n} arquivo talvez ainda esteja no Kling, ou tenha chegado em um upload anterior. Procure na biblioteca antes de enviar mais uma vez.`,
      many: (n) =>
        `${n} de arquivos talvez ainda estejam no Kling, ou tenham chegado em um upload anterior. Procure na biblioteca antes de enviar mais uma vez.`,
      other: (n) =>
        `${n} arquivos talvez ainda estejam no Kling, ou tenham chegado em um upload anterior. Procure na biblioteca antes de enviar mais uma vez.`
    }),
  uploading: 'Carregando novamente no Kling',
  stop: 'Parar',
  report: 'Uploads de cópias',
  entries: 'Arquivos deste upload',
  show: 'Mostrar arquivos',
  look: 'Procurar por eles',
  looking: 'Procurando…',
  interrupted: 'Interrompido. O que não foi enviado na ocasião não é enviado automaticamente.',
  damaged: 'Parte do registro não pode ser lida: o que não consta nele não é conhecido.',
  endedEarly: 'O que foi carregado até então permanece. Depois disso, nada foi enviado.',
  failed: 'Nada foi enviado.',
  nothing: 'nada',
  progress: {
    tried: (done, total) => `Tentados: ${formatNumber(done)} de ${formatNumber(total)}`,
    bytes: (bytes, all) => `${bytes} de ${all}`,
    waiting: (what) => `aguardando. ${what}`,
    stopping: 'parando após este arquivo'
  },
  counts: {
    seen: (value) =>
      count(value, {
        one: (n) => `${n} carregado`,
        many: (n) => `${n} carregados`,
        other: (n) => `${n} carregados`
      }),
    unseen: (value) =>
      count(value, {
        one: (n) => `${n} carregado e ainda fora da lista`,
        many: (n) => `${n} carregados e ainda fora da lista`,
        other: (n) => `${n} carregados e ainda fora da lista`
      }),
    unknown: (value) => `${formatNumber(value)} com resultado desconhecido`,
    refused: (value) =>
      count(value, {
        one: (n) => `${n} recusado`,
        many: (n) => `${n} recusados`,
        other: (n) => `${n} recusados`
      }),
    notSent: (value) =>
      count(value, {
        one: (n) => `${n} não enviado`,
        many: (n) => `${n} não enviados`,
        other: (n) => `${n} não enviados`
      })
  },
  outcome: {
    unlisted: (fileName) => `Carregado como ${fileName}, ainda fora da lista`,
    uploaded: (newId) => `Carregado, novo ID ${newId}`,
    refused: (what) => `Recusado. ${what}`,
    nameless: 'Resultado desconhecido: o serviço não informou um nome para procurar',
    unknown: (what) => `Resultado desconhecido: pode ter chegado. ${what}`,
    notSent: 'Não enviado',
    notSentBecause: (why) => `Não enviado: ${whyLeftOut(why)}`
  },
  left: whyLeftOut
}

/** Why a file is not uploaded. */
function whyLeftOut(why: LeftOut): string {
  switch (why.kind) {
    case 'no-copy':
      return 'não há cópia dele'
    case 'missing':
      return 'o arquivo não está na pasta'
    case 'altered':
      return 'o arquivo não é o que foi salvo'
    case 'unreadable':
      return problemWords(why.why).what
    case 'not-measured':
      return 'não é possível saber o tamanho ou a duração dele'
    case 'type':
      return why.extension === null
        ? 'não é um arquivo que o Kling aceite'
        : `o Kling não aceita arquivos ${why.extension}`
    case 'bytes':
      return `tem ${bytesText(why.bytes)}, mais que ${bytesText(why.limitBytes)}`
    case 'sides':
      return `${pixelsOf(why.found.width, why.found.height)}, um lado menor que ${formatNumber(why.leastPixels)} pixels`
    case 'duration':
      return `dura ${seconds(why.foundMs)}, mais que ${seconds(why.limitMs)}`
    case 'still-there':
      return 'o Kling ainda o tem'
    case 'not-gone':
      return 'talvez o Kling ainda o tenha: não se sabe se deixou de existir lá'
    case 'uploaded':
      return 'já carregado novamente'
    case 'uploaded-before':
      return 'carregado novamente antes, e fora desta lista'
    case 'unknown':
      return 'um upload anterior pode ter chegado'
    default:
      return assertNever(why)
  }
}

const seconds = (ms: number): string => `${formatNumber(Math.round(ms / 100) / 10)} s`
