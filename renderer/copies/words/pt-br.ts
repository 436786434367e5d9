import type { Unproved } from '@shared/copies/copy'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/pt-br'
import { assertNever } from '@shared/problem'
import { pixelsOf } from '../../media/words'
import { problemWords } from '../../problems/words'
import { common } from '../../ui/words/pt-br'
import { bytesText } from '../bytes'
import type { words as english } from '../words'

export const words: typeof english = {
  saving: 'Salvando cópias',
  pause: 'Pausar',
  resume: 'Retomar',
  stop: 'Parar',
  details: common.details,
  close: common.close,
  show: 'Mostrar cópias',
  report: 'Cópias salvas',
  entries: 'Tudo nesta lista',
  again: (left) =>
    count(left, {
      one: (n) => `Tentar esta novamente (${n})`,
      many: (n) => `Tentar estas ${n} novamente`,
      other: (n) => `Tentar estas ${n} novamente`
    }),
  notBegun: 'Nenhuma cópia foi salva.',
  notFlushed:
    'Os arquivos estão salvos, mas o disco não confirmou a lista deles. Examine o disco e depois salve mais uma vez.',
  endedEarly:
    'O que foi salvo até então está íntegro e permanece. O que está no Kling está intacto.',
  progress: {
    saved: (done, total) => `Salvas: ${formatNumber(done)} de ${formatNumber(total)}`,
    pausing: 'pausa após os arquivos em andamento',
    paused: 'em pausa',
    stopping: 'parando'
  },
  pace: {
    fetchedOf: (bytes, all) => `${bytes} de cerca de ${all}`,
    fetchedLeft: (bytes, time) => `${bytes} · tempo restante aprox.: ${time}`,
    fetchedOfLeft: (bytes, all, time) =>
      `${bytes} de cerca de ${all} · tempo restante aprox.: ${time}`
  },
  counts: {
    saved: (value) =>
      count(value, {
        one: (n) => `${n} cópia salva`,
        many: (n) => `${n} de cópias salvas`,
        other: (n) => `${n} cópias salvas`
      }),
    there: (value) =>
      count(value, {
        one: (n) => `${n} já existente e íntegra`,
        many: (n) => `${n} já existentes e íntegras`,
        other: (n) => `${n} já existentes e íntegras`
      }),
    notSaved: (value) =>
      count(value, {
        one: (n) => `${n} não salva`,
        many: (n) => `${n} não salvas`,
        other: (n) => `${n} não salvas`
      }),
    nothing: 'Nada a salvar: não há arquivos',
    notTried: (value) =>
      count(value, {
        one: (n) => `${n} não tentada`,
        many: (n) => `${n} não tentadas`,
        other: (n) => `${n} não tentadas`
      })
  },
  lead: (folder) => `Na pasta “${folder}”. Cada cópia foi relida do disco.`,
  outcome: {
    notTried: 'Não tentada',
    saved: (bytes) => `Salva, ${bytes}`,
    there: (bytes) => `Já existente e íntegra, ${bytes}`,
    notSaved: (why) => `Não salva: ${whyUnproved(why)}`
  },
  unproved: whyUnproved
}

function whyUnproved(why: Unproved): string {
  switch (why.kind) {
    case 'no-address':
      return 'o serviço não informa o endereço do arquivo'
    case 'fetch-failed':
      return fetchText(why)
    case 'wrong-length':
      return `chegaram ${bytesText(why.bytes)}, foram anunciados ${bytesText(why.of)}`
    case 'wrong-type':
      return 'o que chegou não é um arquivo deste tipo'
    case 'no-end':
      return 'o arquivo se interrompe antes do fim'
    case 'not-decoded':
      return 'o arquivo não pode ser decodificado'
    case 'not-answered':
      return 'a decodificação do arquivo demorou demais'
    case 'other-size':
      return `tem ${pixelsOf(why.found.width, why.found.height)}, a biblioteca informa ${pixelsOf(why.told.width, why.told.height)}`
    case 'other-duration':
      return `dura ${secondsText(why.foundMs)}, a biblioteca informa ${secondsText(why.toldMs)}`
    case 'altered':
      return 'o que foi relido do disco não é o que foi gravado'
    case 'missing':
      return 'o arquivo não está mais no disco'
    case 'name-taken':
      return 'outros arquivos já têm esse nome, e nunca se substitui nenhum'
    case 'no-room':
      return `são necessários ${bytesText(why.needsBytes)}, e há ${bytesText(why.freeBytes)} livres`
    case 'disk-failed':
      return problemWords(why.why).what
    default:
      return assertNever(why)
  }
}

function fetchText({ tries, bytes, of, why }: Unproved & { kind: 'fetch-failed' }): string {
  const { what } = problemWords(why)
  if (of === null)
    return count(tries, {
      one: (n) => `${n} download falhou. ${what}`,
      many: (n) => `${n} de downloads falharam. ${what}`,
      other: (n) => `${n} downloads falharam. ${what}`
    })

  const [at, all] = [bytesText(bytes), bytesText(of)]
  return count(tries, {
    one: (n) => `${n} download falhou, em ${at} de ${all}. ${what}`,
    many: (n) => `${n} de downloads falharam, o último em ${at} de ${all}. ${what}`,
    other: (n) => `${n} downloads falharam, o último em ${at} de ${all}. ${what}`
  })
}

/** With a tenth: a duration is refused for a quarter of a second. */
const secondsText = (ms: number): string => `${formatNumber(Math.round(ms / 100) / 10)} s`
