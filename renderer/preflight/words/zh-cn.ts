import type { Preflight } from '@shared/preflight'
import { assertNever } from '@shared/problem'
import { formatTime } from '../../ui/format'
import type { words as english } from '../words'

export const words: typeof english = {
  label: '删除之前',
  again: '重新检查',
  of: sentencesOf,
  inactive: '订阅未生效',
  unlinked: '账号已不再关联'
}

function sentencesOf(finding: Preflight): ReturnType<typeof english.of> {
  switch (finding.kind) {
    case 'subscription-inactive':
      return {
        what: 'useapi.net 订阅未生效。',
        remedy: '在 useapi.net 续订之前，不能删除任何内容。'
      }
    case 'account-missing':
      return {
        what: '此可灵账号已不再与 useapi.net 关联。',
        remedy: '在 useapi.net 重新添加此账号之前，不能删除任何内容。'
      }
    case 'session-broken':
      return {
        what: 'useapi.net 与此可灵账号的会话已断开。',
        remedy: '删除之前，请在 useapi.net 重新添加此账号。'
      }
    case 'session-over':
      return {
        what: `与可灵的会话已于 ${formatTime(finding.at)} 结束。`,
        remedy: '如果服务没有续期，请在 useapi.net 重新添加此账号。'
      }
    case 'session-ending':
      return {
        what: `与可灵的会话将于 ${formatTime(finding.at)} 结束。`,
        remedy: '进行耗时较长的删除之前，请在 useapi.net 重新添加此账号。'
      }
    default:
      return assertNever(finding)
  }
}
