import type { Preflight } from '@shared/preflight'
import { assertNever } from '@shared/problem'
import { formatTime } from '../../ui/format'
import type { words as english } from '../words'

export const words: typeof english = {
  label: '削除する前に',
  again: '再チェック',
  of: sentencesOf,
  inactive: 'サブスクリプションが有効ではありません',
  unlinked: 'アカウントはもうリンクされていません'
}

function sentencesOf(finding: Preflight): ReturnType<typeof english.of> {
  switch (finding.kind) {
    case 'subscription-inactive':
      return {
        what: 'useapi.net のサブスクリプションが有効ではありません。',
        remedy: 'useapi.net で更新するまで、何も削除できません。'
      }
    case 'account-missing':
      return {
        what: 'この Kling アカウントは useapi.net にもうリンクされていません。',
        remedy: 'useapi.net でもう一度追加するまで、何も削除できません。'
      }
    case 'session-broken':
      return {
        what: 'useapi.net とこの Kling アカウントのセッションが失われました。',
        remedy: '削除する前に、useapi.net でアカウントをもう一度追加してください。'
      }
    case 'session-over':
      return {
        what: `Kling とのセッションは ${formatTime(finding.at)} に終了しました。`,
        remedy:
          'サービスがセッションを更新しない場合は、useapi.net でアカウントをもう一度追加してください。'
      }
    case 'session-ending':
      return {
        what: `Kling とのセッションは ${formatTime(finding.at)} に終了します。`,
        remedy: '時間のかかる削除の前に、useapi.net でアカウントをもう一度追加してください。'
      }
    default:
      return assertNever(finding)
  }
}
