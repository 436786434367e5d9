import { assertNever } from '@shared/problem'
import { formatTime } from '../../ui/format'
import type { words as english } from '../words'

export const words: typeof english = {
  label: '삭제하기 전에',
  again: '다시 확인',
  of: sentencesOf,
  inactive: '구독이 활성 상태가 아님',
  unlinked: '계정이 더 이상 연결되어 있지 않음'
}

function sentencesOf(finding: Parameters<typeof english.of>[0]): ReturnType<typeof english.of> {
  switch (finding.kind) {
    case 'subscription-inactive':
      return {
        what: 'useapi.net 구독이 활성 상태가 아닙니다.',
        remedy: 'useapi.net에서 구독을 갱신하기 전에는 아무것도 삭제할 수 없습니다.'
      }
    case 'account-missing':
      return {
        what: '이 Kling 계정은 더 이상 useapi.net에 연결되어 있지 않습니다.',
        remedy: '그곳에 다시 추가하기 전에는 아무것도 삭제할 수 없습니다.'
      }
    case 'session-broken':
      return {
        what: 'useapi.net에서 이 Kling 계정의 세션이 끊어졌습니다.',
        remedy: '삭제하기 전에 useapi.net에서 계정을 다시 추가하세요.'
      }
    case 'session-over':
      return {
        what: `Kling 세션이 다음 시각에 종료되었습니다: ${formatTime(finding.at)}`,
        remedy: '서비스가 세션을 갱신하지 않으면 useapi.net에서 계정을 다시 추가하세요.'
      }
    case 'session-ending':
      return {
        what: `Kling 세션은 다음 시각에 종료됩니다: ${formatTime(finding.at)}`,
        remedy: '오래 걸리는 삭제를 하기 전에 useapi.net에서 계정을 다시 추가하세요.'
      }
    default:
      return assertNever(finding)
  }
}
