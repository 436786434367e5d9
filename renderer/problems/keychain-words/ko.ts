import { formatNumber } from '@shared/language/count'
import { assertNever } from '@shared/problem'
import type { keychainWords as english } from '../keychain-words'
import { keychain, seconds } from '../phrases/ko'

type KeychainProblem = Parameters<typeof english>[0]

export function keychainWords(problem: KeychainProblem): ReturnType<typeof english> {
  switch (problem.kind) {
    case 'keychain-no-library':
      return {
        what: `Kling Sweep에서 ${keychain.object} 사용할 수 없습니다. 필요한 시스템 구성 요소가 설치되어 있지 않습니다.`,
        remedy:
          'libsecret(Debian과 Ubuntu에서는 libsecret-1-0)을 설치한 뒤 Kling Sweep을 다시 시작하세요.'
      }
    case 'keychain-no-bus':
      return {
        what: `${keychain.name}에 필요한 D-Bus 세션이 없습니다.`,
        remedy: '데스크톱 세션에서 Kling Sweep을 시작하세요.'
      }
    case 'keychain-no-service':
      return {
        what: `이 컴퓨터에서 ${keychain.name} 서비스가 실행되고 있지 않습니다.`,
        remedy: 'GNOME Keyring이나 KWallet 같은 서비스를 설치하거나 시작한 뒤 다시 시도하세요.'
      }
    case 'keychain-restarted':
      return {
        what: `${keychain.name} 서비스가 다시 시작되었으며, Kling Sweep에서 새 서비스에 연결할 수 없습니다.`,
        remedy: 'Kling Sweep을 다시 시작하세요.'
      }
    case 'keychain-denied':
      return {
        what: `시스템에서 Kling Sweep의 ${keychain.name} 사용을 허용할지 물었고, 허용되지 않았습니다.`,
        remedy: '다시 시도하고, 시스템에서 물으면 접근을 허용하세요.'
      }
    case 'keychain-locked':
      return {
        what: `${keychain.subject} 잠겨 있어 토큰을 저장할 수 없었습니다.`,
        remedy: `${keychain.name} 잠금을 해제한 뒤 토큰을 다시 입력하세요.`
      }
    case 'keychain-missing':
      return {
        what: `시스템의 ${keychain.object} 사용할 수 없습니다(${problem.why}).`,
        remedy: `${keychain.name} 잠금이 해제되어 있고 실행 중인지 확인한 뒤 다시 시도하세요.`
      }
    case 'keychain-silent':
      return {
        what: `시스템의 ${keychain.subject} ${seconds(problem.afterMs)} 안에 응답하지 않았습니다.`,
        remedy: `다른 창에서 ${keychain.name} 비밀번호를 묻고 있을 수 있습니다. 그렇다면 그 창에 입력하세요. 그렇지 않으면 ${keychain.object} 다시 시작한 뒤 다시 시도하세요.`
      }
    case 'keychain-unreadable':
      return {
        what: `저장된 토큰이 있지만 ${keychain.from} 읽을 수 없습니다. ${keychain.subject} 잠겨 있는 것 같습니다.`,
        remedy: `${keychain.name} 잠금을 해제한 뒤 다시 시도하세요.`
      }
    case 'keychain-foreign':
      return {
        what: `${keychain.name} 항목이 더 새로운 버전의 Kling Sweep에서 기록되었습니다. 항목은 그대로 두었습니다.`,
        remedy: '최신 버전의 Kling Sweep을 설치하세요.'
      }
    case 'keychain-full':
      return {
        what: `이 시스템의 ${keychain.within} 담을 수 있는 용량은 ${formatNumber(problem.limitBytes)}바이트이지만 토큰에 ${formatNumber(problem.bytes)}바이트가 필요합니다. 아무것도 저장되지 않았습니다.`,
        remedy: '더 이상 필요 없는 토큰을 제거한 뒤 이 토큰을 다시 추가하세요.'
      }
    default:
      return assertNever(problem)
  }
}
