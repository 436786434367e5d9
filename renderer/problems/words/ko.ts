import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ko'
import { assertNever, type Problem, type Said } from '@shared/problem'
import { common } from '../../ui/words/ko'
import { fileWords } from '../file-words/ko'
import { keychainWords } from '../keychain-words/ko'
import type { Sentences } from '../phrases'
import { megabytes, seconds, UNLOCK } from '../phrases/ko'
import type { words as english } from '../words'

export const words: typeof english = {
  open: {
    useapi: 'useapi.net 열기',
    'useapi-kling': 'useapi.net의 Kling 설정 열기',
    releases: '릴리스 페이지 열기'
  },
  of: sentencesOf,
  duplicatesStay
}

/** Adds the service's own words, where it had any. */
const quoting = (sentence: string, said: Said): string =>
  said === null ? sentence : `${sentence} 서비스의 메시지: “${said}”`

function sentencesOf(problem: Problem): Sentences {
  switch (problem.kind) {
    case 'unauthorized':
      return {
        what: '서비스에서 이 API 토큰을 받아들이지 않습니다.',
        remedy: problem.isUnlikely
          ? '토큰이 아닌 것 같습니다. 토큰은 “user:”와 숫자로 시작합니다. useapi.net에서 전체를 복사하세요.'
          : '토큰이 재설정되었을 수 있습니다. useapi.net에 있는 현재 토큰을 입력하세요.'
      }
    case 'payment-required':
      return {
        what: quoting(
          'useapi.net 구독이 활성 상태가 아니거나 크레딧을 모두 사용했습니다.',
          problem.said
        ),
        remedy: 'useapi.net에서 구독을 갱신한 뒤 다시 시도하세요.'
      }
    case 'forbidden':
      return {
        what: quoting('서비스에서 접근을 거부했습니다.', problem.said),
        remedy: '이 계정이 사용 중인 토큰에 속하는지 useapi.net에서 확인하세요.'
      }
    case 'not-found':
      return {
        what: quoting('서비스에서 요청한 것을 찾지 못했습니다.', problem.said),
        remedy: 'useapi.net에서 계정을 확인한 뒤 새로 고치세요.'
      }
    case 'rate-limited':
      return {
        what: quoting('요청이 너무 많아 서비스에서 잠시 멈추기를 요구합니다.', problem.said),
        remedy:
          problem.retryAfterMs === null
            ? '몇 분 기다린 뒤 다시 시도하세요.'
            : `${seconds(problem.retryAfterMs)} 기다린 뒤 다시 시도하세요.`
      }
    case 'session-broken':
      return {
        what: '서비스에서 이 Kling 계정의 세션이 끊어졌습니다.',
        remedy: 'useapi.net에서 계정을 다시 추가한 뒤 다시 시도하세요.'
      }
    case 'rejected':
      return {
        what: quoting('서비스에서 요청을 거부했습니다.', problem.said),
        remedy: '새로 고친 뒤 다시 시도하세요.'
      }
    case 'service-failed':
      return {
        what: quoting(`서비스 자체에 문제가 있습니다(상태 ${problem.status}).`, problem.said),
        remedy: '잠시 기다린 뒤 다시 시도하세요.'
      }
    case 'unexpected-status':
      return {
        what: quoting(
          `서비스에서 예상하지 못한 응답을 보냈습니다(상태 ${problem.status}).`,
          problem.said
        ),
        remedy: '서비스 주소를 확인한 뒤 다시 시도하세요.'
      }
    case 'unreadable':
      return {
        what: `서비스의 응답을 읽을 수 없었습니다(${problem.why}).`,
        remedy: '다시 시도하세요. 프록시가 응답을 바꾸었을 수 있습니다.'
      }
    case 'too-large':
      return {
        what: `서비스의 응답이 ${megabytes(problem.limitBytes)}보다 커서 읽지 않았습니다.`,
        remedy: '다시 시도하세요.'
      }
    case 'unreachable':
      return {
        what: `서비스에 연결할 수 없습니다(${problem.code}).`,
        remedy: '네트워크 연결을 확인한 뒤 다시 시도하세요.'
      }
    case 'untrusted':
      return {
        what: `서버의 인증서를 신뢰할 수 없습니다(${problem.code}). 아무것도 보내지 않았습니다.`,
        remedy:
          '이 컴퓨터의 시계와 네트워크를 확인하세요. 회사에서 트래픽을 검사한다면 회사의 인증서가 시스템의 인증서 저장소에 있어야 합니다.'
      }
    case 'proxy-refused':
      return proxyRefused(problem.status)
    case 'proxy-unsupported':
      return {
        what: `이 프록시는 사용할 수 없습니다: ${problem.named}. 아무것도 보내지 않았습니다.`,
        remedy:
          '시스템 설정(또는 HTTPS_PROXY)에서 HTTP 또는 HTTPS 프록시를 설정한 뒤 다시 시도하세요.'
      }
    case 'interrupted':
      return {
        what: `연결이 끊어졌습니다(${problem.code}).`,
        remedy: '네트워크 연결을 확인한 뒤 다시 시도하세요.'
      }
    case 'timed-out':
      return {
        what: `서비스가 ${seconds(problem.afterMs)} 안에 응답하지 않았습니다.`,
        remedy: '다시 시도하세요.'
      }
    case 'cancelled':
      return { what: '취소되었습니다.', remedy: '언제든지 다시 시작할 수 있습니다.' }
    case 'no-accounts':
      return {
        what: quoting('이 토큰에 연결된 Kling 계정이 없습니다.', problem.said),
        remedy: 'useapi.net에서 Kling 계정을 추가한 뒤 다시 연결하세요.'
      }
    case 'account-missing':
      return {
        what: `${problem.email} 계정은 이 토큰에 연결되어 있지 않습니다.`,
        remedy: '이메일 주소를 확인하거나 useapi.net에서 계정을 추가하세요.'
      }
    case 'not-connected':
      return {
        what: '이 계정은 더 이상 열려 있지 않습니다.',
        remedy: '계정을 다시 여세요.'
      }
    case 'not-checked':
      return {
        what: 'Kling Sweep을 시작한 뒤로 아직 서비스에 연결되지 않았습니다.',
        remedy:
          'Kling Sweep에서 계속 연결을 시도합니다. 그때까지는 새로 고치거나 삭제할 수 없습니다.'
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
        what: '이 토큰은 더 이상 이 컴퓨터에 없습니다.',
        remedy: '토큰을 다시 입력하세요.'
      }
    case 'token-elsewhere':
      return {
        what: `이 토큰은 다른 서비스(${problem.origin})의 것이며 그 밖의 서비스로는 보내지 않습니다.`,
        remedy: '이 토큰을 사용하려면 그 서비스로 Kling Sweep을 시작하세요.'
      }
    case 'plan-gone':
      return {
        what: '이 확인은 더 이상 유효하지 않습니다. 라이브러리를 새로 고쳤거나, 다른 계정을 열었거나, 대상 중 하나가 보호되었습니다.',
        remedy: '현재 목록을 보려면 ‘삭제’를 다시 누르세요.'
      }
    case 'plan-empty':
      return emptyPlan(problem)
    case 'run-active':
      return {
        what: '삭제가 진행 중이거나 사본을 업로드하는 중입니다.',
        remedy: '끝날 때까지 기다리거나 먼저 중지하세요.'
      }
    case 'all-refused':
      return {
        what: quoting('서비스에서 삭제를 연이어 거부하고 있습니다.', problem.said),
        remedy: '서비스의 메시지를 읽은 뒤 계속하거나 이 삭제를 여기서 끝내세요.'
      }
    case 'locked-since':
      return {
        what: count(problem.locked, {
          other: (n) => `삭제를 확인하신 뒤에 이 중 ${n}개가 보호되었습니다.`
        }),
        remedy: '보호를 해제하고 계속하거나, 이 삭제를 여기서 끝내고 새로 시작하세요.'
      }
    case 'keep-list-lost':
      return {
        what: '보호 목록을 읽을 수 없었습니다. 파일이 손상되었거나 열 수 없습니다.',
        remedy:
          '백업에서 파일을 되살린 뒤 Kling Sweep을 다시 시작하거나, 목록 없이 계속하고 남겨 둘 항목을 다시 보호하세요.'
      }
    case 'duplicates-lost':
      return {
        what: '중복 항목에 대해 결정하신 내용을 읽을 수 없습니다. 파일이 손상되었습니다.',
        remedy: '이 내용 없이 계속하려면 ‘중복 항목’을 여세요.'
      }
    case 'no-copies-folder':
      return {
        what: '이 계정의 사본을 저장할 폴더를 아직 선택하지 않았습니다.',
        remedy: '폴더를 선택한 뒤 다시 시도하세요.'
      }
    case 'copies-active':
      return {
        what: '이미 사본을 저장, 검사 또는 업로드하는 중입니다.',
        remedy: '끝날 때까지 기다리거나 중지하세요.'
      }
    case 'copies-folder-gone':
      return {
        what: '이 계정의 사본 폴더가 원래 위치에 없습니다.',
        remedy: '디스크를 연결하거나, 폴더를 다시 선택해 그곳에서 새로 시작하세요.'
      }
    case 'copies-list-damaged':
      return {
        what: '사본 목록(manifest.jsonl)이 손상되었습니다. SHA256SUMS에 있는 파일이 목록에 없습니다.',
        remedy:
          '파일은 건드리지 않았습니다. Kling에 아직 있는 항목의 사본을 다시 저장하세요. 이미 있는 파일은 그대로 남고 목록에 다시 올라갑니다.'
      }
    case 'file-too-large':
    case 'file-failed':
    case 'file-broken':
    case 'file-of-other':
      return fileWords(problem)
    case 'link-failed':
      return {
        what: '브라우저를 열 수 없었습니다.',
        remedy: `다음 주소를 직접 여세요: ${problem.address}`
      }
    case 'invalid-input':
      return {
        what: `이 입력은 사용할 수 없습니다(${problem.why}).`,
        remedy: '입력을 확인한 뒤 다시 시도하세요.'
      }
    default:
      return assertNever(problem)
  }
}

const AUTHENTICATION_REQUIRED = 407

function proxyRefused(status: number): Sentences {
  return status === AUTHENTICATION_REQUIRED
    ? {
        what: '프록시에 사용자 이름과 비밀번호가 필요합니다. 아무것도 보내지 않았습니다.',
        remedy: 'HTTPS_PROXY=http://name:password@proxy:port 설정으로 Kling Sweep을 시작하세요.'
      }
    : {
        what: `프록시에서 연결을 거부했습니다(상태 ${status}).`,
        remedy: '프록시 관리자에게 문의한 뒤 다시 시도하세요.'
      }
}

function duplicatesStay(value: number): string {
  return count(value, {
    other: (n) => `${n}개는 남는다고 확신할 수 없는 에셋의 중복 항목입니다.`
  })
}

function emptyPlan({ locked, unlisted, unbacked }: Problem & { kind: 'plan-empty' }): Sentences {
  const what = common.sentences([
    '이 중 삭제할 수 있는 것이 없습니다.',
    locked > 0 &&
      count(locked, {
        other: (n) => `${n}개가 보호되어 있습니다(즐겨찾기 또는 직접 보호).`
      }),
    unlisted > 0 && `${formatNumber(unlisted)}개는 더 이상 없을 수 있습니다.`,
    unbacked > 0 && duplicatesStay(unbacked)
  ])
  const remedy = common.sentences([
    unlisted > 0 && '라이브러리를 새로 고친 뒤 다시 선택하세요.',
    unbacked > 0 && '그룹마다 남길 항목 하나를 선택 해제하세요.',
    locked > 0 && UNLOCK
  ])

  return { what, remedy }
}
