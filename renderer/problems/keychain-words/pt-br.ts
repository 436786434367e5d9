import { formatNumber } from '@shared/language/count'
import { assertNever, type Problem } from '@shared/problem'
import type { Sentences } from '../phrases'
import { seconds } from '../phrases/pt-br'

type KeychainProblem = Extract<Problem, { readonly kind: `keychain-${string}` }>

export function keychainWords(problem: KeychainProblem): Sentences {
  switch (problem.kind) {
    case 'keychain-no-library':
      return {
        what: 'O Kling Sweep não consegue acessar o chaveiro: falta instalar um componente do sistema de que ele precisa.',
        remedy:
          'Instale a libsecret (no Debian e no Ubuntu: libsecret-1-0) e reinicie o Kling Sweep.'
      }
    case 'keychain-no-bus':
      return {
        what: 'Não há sessão do D-Bus, e o chaveiro precisa de uma.',
        remedy: 'Inicie o Kling Sweep a partir de uma sessão gráfica.'
      }
    case 'keychain-no-service':
      return {
        what: 'Nenhum serviço de chaveiro está em execução neste computador.',
        remedy: 'Instale ou inicie um serviço como o GNOME Keyring ou o KWallet e tente novamente.'
      }
    case 'keychain-restarted':
      return {
        what: 'O serviço de chaveiro foi reiniciado, e o Kling Sweep não consegue acessar o novo.',
        remedy: 'Reinicie o Kling Sweep.'
      }
    case 'keychain-denied':
      return {
        what: 'O sistema perguntou se o Kling Sweep pode usar o chaveiro, e a resposta foi não.',
        remedy: 'Tente novamente e permita o acesso quando o sistema perguntar.'
      }
    case 'keychain-locked':
      return {
        what: 'O chaveiro está bloqueado; por isso, o token não pôde ser guardado.',
        remedy: 'Desbloqueie o chaveiro e insira o token novamente.'
      }
    case 'keychain-missing':
      return {
        what: `O chaveiro do sistema não pode ser usado (${problem.why}).`,
        remedy: 'Confira se o chaveiro está desbloqueado e em execução e tente novamente.'
      }
    case 'keychain-silent':
      return {
        what: `O chaveiro do sistema não respondeu em ${seconds(problem.afterMs)}.`,
        remedy:
          'Talvez o chaveiro esteja pedindo a senha em outra janela; nesse caso, responda lá. Caso contrário, reinicie-o e tente novamente.'
      }
    case 'keychain-unreadable':
      return {
        what: 'Um token está guardado, mas o chaveiro não o mostra. Provavelmente está bloqueado.',
        remedy: 'Desbloqueie o chaveiro e tente novamente.'
      }
    case 'keychain-foreign':
      return {
        what: 'A entrada do chaveiro foi gravada por uma versão mais nova do Kling Sweep. Ela foi deixada como está.',
        remedy: 'Instale a versão mais recente do Kling Sweep.'
      }
    case 'keychain-full':
      return {
        what: `O chaveiro deste sistema comporta ${formatNumber(problem.limitBytes)} bytes, e os tokens precisariam de ${formatNumber(problem.bytes)}. Nada foi salvo.`,
        remedy: 'Remova um token de que não precise mais e adicione este novamente.'
      }
    default:
      return assertNever(problem)
  }
}
