import { formatNumber } from '@shared/language/count'
import { assertNever } from '@shared/problem'
import type { keychainWords as english } from '../keychain-words'
import { keychain, seconds } from '../phrases/ja'

type KeychainProblem = Parameters<typeof english>[0]

export function keychainWords(problem: KeychainProblem): ReturnType<typeof english> {
  switch (problem.kind) {
    case 'keychain-no-library':
      return {
        what: `Kling Sweep は${keychain}を使用できません。必要なシステムの部品がインストールされていません。`,
        remedy:
          'libsecret（Debian と Ubuntu では libsecret-1-0）をインストールしてから、Kling Sweep を再起動してください。'
      }
    case 'keychain-no-bus':
      return {
        what: `${keychain}に必要な D-Bus セッションがありません。`,
        remedy: 'デスクトップセッションから Kling Sweep を起動してください。'
      }
    case 'keychain-no-service':
      return {
        what: `このコンピューターでは${keychain}のサービスが実行されていません。`,
        remedy:
          'GNOME Keyring や KWallet などのサービスをインストールするか起動してから、再試行してください。'
      }
    case 'keychain-restarted':
      return {
        what: `${keychain}のサービスが再起動され、Kling Sweep は新しいサービスに接続できません。`,
        remedy: 'Kling Sweep を再起動してください。'
      }
    case 'keychain-denied':
      return {
        what: `Kling Sweep による${keychain}の使用についてシステムが許可を求めましたが、許可されませんでした。`,
        remedy: '再試行し、システムから求められたらアクセスを許可してください。'
      }
    case 'keychain-locked':
      return {
        what: `${keychain}がロックされているため、トークンを保存できませんでした。`,
        remedy: `${keychain}のロックを解除してから、トークンをもう一度入力してください。`
      }
    case 'keychain-missing':
      return {
        what: `システムの${keychain}を使用できません（${problem.why}）。`,
        remedy: `${keychain}のロックが解除され、実行中であることを確かめてから、再試行してください。`
      }
    case 'keychain-silent':
      return {
        what: `システムの${keychain}から ${seconds(problem.afterMs)}以内に応答がありませんでした。`,
        remedy: `別のウィンドウで${keychain}のパスワードを求められている可能性があります。その場合は、そこで入力してください。そうでなければ、${keychain}を再起動してから、再試行してください。`
      }
    case 'keychain-unreadable':
      return {
        what: `トークンは保存されていますが、${keychain}から読み取れません。おそらくロックされています。`,
        remedy: `${keychain}のロックを解除してから、再試行してください。`
      }
    case 'keychain-foreign':
      return {
        what: `${keychain}の項目は、新しいバージョンの Kling Sweep が書き込んだものです。そのまま残してあります。`,
        remedy: '最新バージョンの Kling Sweep をインストールしてください。'
      }
    case 'keychain-full':
      return {
        what: `このシステムの${keychain}に保存できるのは ${formatNumber(problem.limitBytes)} バイトまでですが、トークンには ${formatNumber(problem.bytes)} バイト必要です。何も保存されていません。`,
        remedy: '不要になったトークンを消去してから、このトークンをもう一度追加してください。'
      }
    default:
      return assertNever(problem)
  }
}
