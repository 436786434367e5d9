import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ja'
import { assertNever, type Problem, type Said } from '@shared/problem'
import { common } from '../../ui/words/ja'
import { fileWords } from '../file-words/ja'
import { keychainWords } from '../keychain-words/ja'
import type { Sentences } from '../phrases'
import { megabytes, seconds, UNLOCK } from '../phrases/ja'
import type { words as english } from '../words'

export const words: typeof english = {
  open: {
    useapi: 'useapi.net を開く',
    'useapi-kling': 'useapi.net の Kling 設定を開く',
    releases: 'リリースのページを開く'
  },
  of: sentencesOf,
  duplicatesStay
}

/** Adds the service's own words, where it had any. */
const quoting = (sentence: string, said: Said): string =>
  said === null ? sentence : `${sentence}サービスのメッセージ：「${said}」。`

function sentencesOf(problem: Problem): Sentences {
  switch (problem.kind) {
    case 'unauthorized':
      return {
        what: 'サービスがこの API トークンを受け付けません。',
        remedy: problem.isUnlikely
          ? 'トークンではないようです。トークンは「user:」と数字で始まります。useapi.net から全体をコピーしてください。'
          : 'トークンがリセットされた可能性があります。useapi.net にある現在のトークンを入力してください。'
      }
    case 'payment-required':
      return {
        what: quoting(
          'useapi.net のサブスクリプションが有効でないか、クレジットを使い切っています。',
          problem.said
        ),
        remedy: 'useapi.net でサブスクリプションを更新してから、再試行してください。'
      }
    case 'forbidden':
      return {
        what: quoting('サービスがアクセスを拒否しました。', problem.said),
        remedy: 'このアカウントが使用中のトークンのものか、useapi.net で確かめてください。'
      }
    case 'not-found':
      return {
        what: quoting('サービスで、要求したものが見つかりませんでした。', problem.said),
        remedy: 'useapi.net でアカウントを確かめてから、再読み込みしてください。'
      }
    case 'rate-limited':
      return {
        what: quoting(
          'リクエストが多すぎるため、サービスが間を置くよう求めています。',
          problem.said
        ),
        remedy:
          problem.retryAfterMs === null
            ? '数分待ってから、再試行してください。'
            : `${seconds(problem.retryAfterMs)}待ってから、再試行してください。`
      }
    case 'session-broken':
      return {
        what: 'サービスとこの Kling アカウントのセッションが失われました。',
        remedy: 'useapi.net でアカウントをもう一度追加してから、再試行してください。'
      }
    case 'rejected':
      return {
        what: quoting('サービスがリクエストを拒否しました。', problem.said),
        remedy: '再読み込みしてから、再試行してください。'
      }
    case 'service-failed':
      return {
        what: quoting(
          `サービス自体に問題が起きています（ステータス ${problem.status}）。`,
          problem.said
        ),
        remedy: '少し待ってから、再試行してください。'
      }
    case 'unexpected-status':
      return {
        what: quoting(
          `サービスから予期しない回答がありました（ステータス ${problem.status}）。`,
          problem.said
        ),
        remedy: 'サービスのアドレスを確かめてから、再試行してください。'
      }
    case 'unreadable':
      return {
        what: `サービスの回答を読み取れませんでした（${problem.why}）。`,
        remedy: '再試行してください。プロキシが回答を書き換えた可能性があります。'
      }
    case 'too-large':
      return {
        what: `サービスの回答が ${megabytes(problem.limitBytes)} より大きいため、読み取りませんでした。`,
        remedy: '再試行してください。'
      }
    case 'unreachable':
      return {
        what: `サービスに接続できません（${problem.code}）。`,
        remedy: 'ネットワーク接続を確かめてから、再試行してください。'
      }
    case 'untrusted':
      return {
        what: `サーバーの証明書が信頼されていません（${problem.code}）。何も送信していません。`,
        remedy:
          'このコンピューターの時計とネットワークを確かめてください。会社が通信を検査している場合は、会社の証明書がシステムの証明書ストアに必要です。'
      }
    case 'proxy-refused':
      return proxyRefused(problem.status)
    case 'proxy-unsupported':
      return {
        what: `このプロキシは使用できません：${problem.named}。何も送信していません。`,
        remedy:
          'システムの設定（または HTTPS_PROXY）で HTTP または HTTPS のプロキシを設定してから、再試行してください。'
      }
    case 'interrupted':
      return {
        what: `接続が途中で切れました（${problem.code}）。`,
        remedy: 'ネットワーク接続を確かめてから、再試行してください。'
      }
    case 'timed-out':
      return {
        what: `サービスから ${seconds(problem.afterMs)}以内に回答がありませんでした。`,
        remedy: '再試行してください。'
      }
    case 'cancelled':
      return { what: 'キャンセルされました。', remedy: 'いつでも最初から始められます。' }
    case 'no-accounts':
      return {
        what: quoting('このトークンにリンクされた Kling アカウントがありません。', problem.said),
        remedy: 'useapi.net で Kling アカウントを追加してから、もう一度接続してください。'
      }
    case 'account-missing':
      return {
        what: `アカウント ${problem.email} はこのトークンにリンクされていません。`,
        remedy: 'メールアドレスを確かめるか、useapi.net でアカウントを追加してください。'
      }
    case 'not-connected':
      return {
        what: 'このアカウントはもう開かれていません。',
        remedy: 'アカウントをもう一度開いてください。'
      }
    case 'not-checked':
      return {
        what: 'Kling Sweep の起動後、まだサービスに接続できていません。',
        remedy: 'Kling Sweep は接続を試み続けます。それまでは再読み込みも削除もできません。'
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
        what: 'このトークンはもうこのコンピューターにありません。',
        remedy: 'トークンをもう一度入力してください。'
      }
    case 'token-elsewhere':
      return {
        what: `このトークンは別のサービス（${problem.origin}）のもので、ほかのサービスには送信しません。`,
        remedy: '使用するには、そのサービスを指定して Kling Sweep を起動してください。'
      }
    case 'plan-gone':
      return {
        what: 'この確認は無効になりました。ライブラリが再読み込みされたか、別のアカウントが開かれたか、対象のどれかが保護されました。',
        remedy: '現在のリストを見るには、もう一度「削除」を押してください。'
      }
    case 'plan-empty':
      return emptyPlan(problem)
    case 'run-active':
      return {
        what: '削除の実行中か、コピーのアップロード中です。',
        remedy: '終わるまで待つか、先に停止してください。'
      }
    case 'all-refused':
      return {
        what: quoting('サービスが削除を次々に拒否しています。', problem.said),
        remedy: 'サービスのメッセージを読んでから、この削除を続けるか、ここで終了してください。'
      }
    case 'locked-since':
      return {
        what: count(problem.locked, {
          other: (n) => `削除の確認を済ませた後に、このうち ${n} 件が保護されました。`
        }),
        remedy:
          '続けるには保護を解除してください。または、この削除をここで終了し、新しく始めてください。'
      }
    case 'keep-list-lost':
      return {
        what: '保護リストを読み取れませんでした。ファイルが壊れているか、開けません。',
        remedy:
          'バックアップからファイルを戻して Kling Sweep を再起動するか、リストなしで続け、残すものをもう一度保護してください。'
      }
    case 'duplicates-lost':
      return {
        what: '重複についての判断を読み取れません。ファイルが壊れています。',
        remedy: 'それなしで続けるには、「重複」を開いてください。'
      }
    case 'no-copies-folder':
      return {
        what: 'このアカウントのコピーの保存先フォルダーが選択されていません。',
        remedy: 'フォルダーを選択してから、再試行してください。'
      }
    case 'copies-active':
      return {
        what: 'コピーの保存、チェック、アップロードのどれかをすでに実行中です。',
        remedy: '終わるまで待つか、停止してください。'
      }
    case 'copies-folder-gone':
      return {
        what: 'このアカウントのコピーのフォルダーが元の場所にありません。',
        remedy: 'ディスクを接続するか、フォルダーをもう一度選んで、そこで新しく始めてください。'
      }
    case 'copies-list-damaged':
      return {
        what: 'コピーの一覧（manifest.jsonl）が壊れています。SHA256SUMS にあるファイルが載っていません。',
        remedy:
          'ファイルには触れていません。Kling にまだあるもののコピーをもう一度保存してください。すでにあるファイルはそのまま残り、一覧に戻ります。'
      }
    case 'file-too-large':
    case 'file-failed':
    case 'file-broken':
    case 'file-of-other':
      return fileWords(problem)
    case 'link-failed':
      return {
        what: 'ブラウザーを開けませんでした。',
        remedy: `次のアドレスを自分で開いてください：${problem.address}`
      }
    case 'invalid-input':
      return {
        what: `この入力は使用できません（${problem.why}）。`,
        remedy: '入力を確かめてから、再試行してください。'
      }
    default:
      return assertNever(problem)
  }
}

const AUTHENTICATION_REQUIRED = 407

function proxyRefused(status: number): Sentences {
  return status === AUTHENTICATION_REQUIRED
    ? {
        what: 'プロキシにユーザー名とパスワードが必要です。何も送信していません。',
        remedy:
          'HTTPS_PROXY=http://name:password@proxy:port を設定して Kling Sweep を起動してください。'
      }
    : {
        what: `プロキシが接続を拒否しました（ステータス ${status}）。`,
        remedy: 'プロキシの管理者に問い合わせてから、再試行してください。'
      }
}

function duplicatesStay(value: number): string {
  return count(value, {
    other: (n) => `${n} 件は、残ることが確かではない素材の重複です。`
  })
}

function emptyPlan({ locked, unlisted, unbacked }: Problem & { kind: 'plan-empty' }): Sentences {
  const what = common.sentences([
    'この中に削除できるものはありません。',
    locked > 0 &&
      count(locked, {
        other: (n) => `${n} 件が保護されています（お気に入り、または手動で保護）。`
      }),
    unlisted > 0 && `${formatNumber(unlisted)} 件はもう存在しない可能性があります。`,
    unbacked > 0 && duplicatesStay(unbacked)
  ])
  const remedy = common.sentences([
    unlisted > 0 && 'ライブラリを再読み込みしてから、もう一度選択してください。',
    unbacked > 0 && '各グループで、残すものを 1 つ選択から外してください。',
    locked > 0 && UNLOCK
  ])

  return { what, remedy }
}
