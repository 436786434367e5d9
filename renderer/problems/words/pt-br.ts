import { count } from '@shared/language/pt-br'
import { assertNever, type Problem, type Said } from '@shared/problem'
import { common } from '../../ui/words/pt-br'
import { fileWords } from '../file-words/pt-br'
import { keychainWords } from '../keychain-words/pt-br'
import type { Sentences } from '../phrases'
import { megabytes, seconds, UNLOCK } from '../phrases/pt-br'
import type { words as english } from '../words'

export const words: typeof english = {
  open: {
    useapi: 'Abrir useapi.net',
    'useapi-kling': 'Abrir a configuração do Kling no useapi.net',
    releases: 'Abrir a página de versões'
  },
  of: sentencesOf,
  duplicatesStay
}

/** Adds the service's own words, where it had any. */
const quoting = (sentence: string, said: Said): string =>
  said === null ? sentence : `${sentence} O serviço diz: “${said}”.`

function sentencesOf(problem: Problem): Sentences {
  switch (problem.kind) {
    case 'unauthorized':
      return {
        what: 'O serviço não aceita este token de API.',
        remedy: problem.isUnlikely
          ? 'Isto não parece um token: os tokens começam com “user:” e um número. Copie-o inteiro do useapi.net.'
          : 'Talvez o token tenha sido redefinido. Insira o atual, do useapi.net.'
      }
    case 'payment-required':
      return {
        what: quoting(
          'A assinatura do useapi.net não está ativa, ou os créditos dela se esgotaram.',
          problem.said
        ),
        remedy: 'Renove a assinatura no useapi.net e tente novamente.'
      }
    case 'forbidden':
      return {
        what: quoting('O serviço negou o acesso.', problem.said),
        remedy: 'Confira no useapi.net se esta conta pertence ao seu token.'
      }
    case 'not-found':
      return {
        what: quoting('O serviço não encontrou o que foi solicitado.', problem.said),
        remedy: 'Confira a conta no useapi.net e atualize.'
      }
    case 'rate-limited':
      return {
        what: quoting('Solicitações demais: o serviço pede uma pausa.', problem.said),
        remedy:
          problem.retryAfterMs === null
            ? 'Aguarde alguns minutos e tente novamente.'
            : `Aguarde ${seconds(problem.retryAfterMs)} e tente novamente.`
      }
    case 'session-broken':
      return {
        what: 'O serviço perdeu a sessão com esta conta do Kling.',
        remedy: 'Volte a adicionar a conta no useapi.net e tente novamente.'
      }
    case 'rejected':
      return {
        what: quoting('O serviço rejeitou a solicitação.', problem.said),
        remedy: 'Atualize e tente novamente.'
      }
    case 'service-failed':
      return {
        what: quoting(
          `O próprio serviço está com problemas (status ${problem.status}).`,
          problem.said
        ),
        remedy: 'Aguarde um momento e tente novamente.'
      }
    case 'unexpected-status':
      return {
        what: quoting(
          `O serviço deu uma resposta inesperada (status ${problem.status}).`,
          problem.said
        ),
        remedy: 'Confira o endereço do serviço e tente novamente.'
      }
    case 'unreadable':
      return {
        what: `A resposta do serviço não pôde ser interpretada (${problem.why}).`,
        remedy: 'Tente novamente. Talvez um proxy tenha alterado a resposta.'
      }
    case 'too-large':
      return {
        what: `A resposta do serviço era maior que ${megabytes(problem.limitBytes)} e não foi lida.`,
        remedy: 'Tente novamente.'
      }
    case 'unreachable':
      return {
        what: `O serviço está inacessível (${problem.code}).`,
        remedy: 'Confira sua conexão de rede e tente novamente.'
      }
    case 'untrusted':
      return {
        what: `O certificado do servidor não é confiável (${problem.code}). Nada foi enviado.`,
        remedy:
          'Confira o relógio e a rede deste computador. Se a sua empresa inspeciona o próprio tráfego, o certificado dela precisa estar no repositório de certificados do sistema.'
      }
    case 'proxy-refused':
      return proxyRefused(problem.status)
    case 'proxy-unsupported':
      return {
        what: `Este proxy não pode ser usado: ${problem.named}. Nada foi enviado.`,
        remedy:
          'Defina um proxy HTTP ou HTTPS nas configurações do sistema (ou em HTTPS_PROXY) e tente novamente.'
      }
    case 'interrupted':
      return {
        what: `A conexão foi interrompida (${problem.code}).`,
        remedy: 'Confira sua conexão de rede e tente novamente.'
      }
    case 'timed-out':
      return {
        what: `O serviço não respondeu em ${seconds(problem.afterMs)}.`,
        remedy: 'Tente novamente.'
      }
    case 'cancelled':
      return { what: 'Cancelado.', remedy: 'Comece novamente quando quiser.' }
    case 'no-accounts':
      return {
        what: quoting('Nenhuma conta do Kling está vinculada a este token.', problem.said),
        remedy: 'Adicione sua conta do Kling no useapi.net e conecte novamente.'
      }
    case 'account-missing':
      return {
        what: `A conta ${problem.email} não está vinculada a este token.`,
        remedy: 'Confira o endereço de e-mail ou adicione a conta no useapi.net.'
      }
    case 'not-connected':
      return { what: 'Esta conta não está mais aberta.', remedy: 'Abra a conta novamente.' }
    case 'not-checked':
      return {
        what: 'Não foi possível acessar o serviço desde que o Kling Sweep foi iniciado.',
        remedy: 'O Kling Sweep continua tentando. Até lá, nada pode ser atualizado nem excluído.'
      }
    case 'keychain-no-library':
    case 'keychain-no-bus':
    case 'keychain-no-service':
    case 'keychain-restarted':
    case 'keychain-denied':
    case 'keychain-locked':
    case 'keychain-missing':
    case 'keychain-silent':
    case 'keychain-unreadable':
    case 'keychain-foreign':
    case 'keychain-full':
      return keychainWords(problem)
    case 'token-gone':
      return {
        what: 'Este token não está mais neste computador.',
        remedy: 'Insira o token novamente.'
      }
    case 'token-elsewhere':
      return {
        what: `Este token pertence a outro serviço (${problem.origin}) e não é enviado a nenhum outro.`,
        remedy: 'Para usá-lo, inicie o Kling Sweep com esse serviço.'
      }
    case 'plan-gone':
      return {
        what: 'Esta confirmação não é mais válida: a biblioteca foi atualizada, outra conta foi aberta ou algo do que seria excluído foi protegido.',
        remedy: 'Pressione “Excluir” novamente para ver a lista atual.'
      }
    case 'plan-empty':
      return emptyPlan(problem)
    case 'run-active':
      return {
        what: 'Uma exclusão está em andamento, ou cópias estão sendo carregadas no Kling.',
        remedy: 'Aguarde o término ou pare a operação antes.'
      }
    case 'all-refused':
      return {
        what: quoting('O serviço recusa uma exclusão após a outra.', problem.said),
        remedy: 'Leia o que o serviço diz e depois continue esta exclusão ou deixe-a como está.'
      }
    case 'locked-since':
      return {
        what: count(problem.locked, {
          one: (n) => `${n} item foi protegido depois que você confirmou a exclusão.`,
          many: (n) => `${n} de itens foram protegidos depois que você confirmou a exclusão.`,
          other: (n) => `${n} itens foram protegidos depois que você confirmou a exclusão.`
        }),
        remedy: 'Remova a proteção para continuar, ou deixe esta exclusão como está e inicie outra.'
      }
    case 'keep-list-lost':
      return {
        what: 'Sua lista de protegidos não pôde ser lida: o arquivo dela está danificado ou não pode ser aberto.',
        remedy:
          'Recupere o arquivo de um backup e reinicie o Kling Sweep, ou continue sem a lista e proteja novamente o que deve permanecer.'
      }
    case 'duplicates-lost':
      return {
        what: 'O que você decidiu sobre as duplicatas não pode ser lido: o arquivo está danificado.',
        remedy: 'Abra “Duplicatas” para continuar sem essas decisões.'
      }
    case 'no-copies-folder':
      return {
        what: 'Nenhuma pasta de cópias foi escolhida para esta conta.',
        remedy: 'Escolha uma pasta e tente novamente.'
      }
    case 'copies-active':
      return {
        what: 'Cópias já estão sendo salvas, conferidas ou carregadas no Kling.',
        remedy: 'Aguarde o término ou pare a operação.'
      }
    case 'copies-folder-gone':
      return {
        what: 'A pasta com as cópias desta conta não está mais onde estava.',
        remedy: 'Conecte o disco dela ou escolha a pasta de novo para recomeçar ali.'
      }
    case 'copies-list-damaged':
      return {
        what: 'A lista de cópias (manifest.jsonl) está danificada: faltam nela arquivos que SHA256SUMS cita.',
        remedy:
          'Nenhum arquivo foi alterado. Salve de novo cópias do que o Kling ainda tem: os arquivos que já existem são mantidos e voltam à lista.'
      }
    case 'file-too-large':
    case 'file-failed':
    case 'file-broken':
    case 'file-of-other':
      return fileWords(problem)
    case 'link-failed':
      return {
        what: 'Nenhum navegador pôde ser aberto.',
        remedy: `Abra ${problem.address} por conta própria.`
      }
    case 'invalid-input':
      return {
        what: `Esta entrada não pode ser usada (${problem.why}).`,
        remedy: 'Confira o que você inseriu e tente novamente.'
      }
    default:
      return assertNever(problem)
  }
}

const AUTHENTICATION_REQUIRED = 407

function proxyRefused(status: number): Sentences {
  return status === AUTHENTICATION_REQUIRED
    ? {
        what: 'O proxy exige nome de usuário e senha. Nada foi enviado.',
        remedy: 'Inicie o Kling Sweep com HTTPS_PROXY=http://nome:senha@proxy:porta.'
      }
    : {
        what: `O proxy recusou a conexão (status ${status}).`,
        remedy: 'Pergunte a quem administra o proxy e tente novamente.'
      }
}

/** Also said in the confirmation. */
function duplicatesStay(value: number): string {
  return count(value, {
    one: (n) => `${n} é duplicata de um item que talvez não permaneça.`,
    many: (n) => `${n} são duplicatas de itens que talvez não permaneçam.`,
    other: (n) => `${n} são duplicatas de itens que talvez não permaneçam.`
  })
}

/** Everything was left out of the plan: locked, or not in a listing of this session. */
function emptyPlan({ locked, unlisted, unbacked }: Problem & { kind: 'plan-empty' }): Sentences {
  const what = common.sentences([
    'Nada disto pode ser excluído.',
    locked > 0 &&
      count(locked, {
        one: (n) => `${n} item está protegido (favorito ou protegido por você).`,
        many: (n) => `${n} de itens estão protegidos (favoritos ou protegidos por você).`,
        other: (n) => `${n} itens estão protegidos (favoritos ou protegidos por você).`
      }),
    unlisted > 0 &&
      count(unlisted, {
        one: (n) => `${n} talvez não exista mais.`,
        many: (n) => `${n} talvez não existam mais.`,
        other: (n) => `${n} talvez não existam mais.`
      }),
    unbacked > 0 && duplicatesStay(unbacked)
  ])
  const remedy = common.sentences([
    unlisted > 0 && 'Atualize a biblioteca e selecione novamente.',
    unbacked > 0 && 'Em cada grupo, desmarque o que deve permanecer.',
    locked > 0 && UNLOCK
  ])

  return { what, remedy }
}
