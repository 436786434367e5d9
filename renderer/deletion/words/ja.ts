import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ja'
import { common } from '../../ui/words/ja'
import type { words as english } from '../words'

export const words: typeof english = {
  hidden: () => '非表示',
  counting: '数えています…',
  duration: '所要時間',
  about: (time) => `約 ${time}`,
  requests: (requests) => count(requests, { other: (n) => `サービスへのリクエスト ${n} 件` }),
  leftOut: () => '除外',
  inUse: () => '使用中',
  showUsed: (used) => `使用中の ${formatNumber(used)} 件を表示`,
  usedOnes: () => '削除対象のうち使用中のもの',
  backToQuestion: '削除の確認に戻る',
  include: 'これも削除：',
  moreHeld: (more) =>
    `ほかに ${formatNumber(more)} 件も除外されています。その中から選ぶには、選択を減らしてください。`,
  nothingYet: 'まだありません。選択したものはすべて除外されました。',
  confirm: '完全に削除',
  starting: '開始しています…',
  showAll: (total) => `${formatNumber(total)} 件すべてを表示`,
  showLess: '一部だけを表示',
  typeNumber: (total) => `確認のため「${formatNumber(total)}」と入力してください`,
  deleting: '削除中',
  deletingIn: (library) => `「${library}」で削除中`,
  favourites: 'お気に入りを照会中',
  favouritesSoFar: (done, total) =>
    `どれがお気に入りかを照会しています：${formatNumber(total)} 件中 ${formatNumber(done)} 件。その間は何も削除されません。`,
  pause: '一時停止',
  resume: '再開',
  stop: '停止',
  progressBroken: '進行状況を表示できませんでした。削除は続いています。',
  report: '削除レポート',
  details: common.details,
  less: '折りたたむ',
  nothingPlanned: '何も削除されていません。選択もそのままです。',
  nothingMore: '新たに削除されたものはありません。選択もそのままです。',
  unknownHint:
    '「結果不明」とは、どうなったかを確かめられなかったという意味です。ライブラリを再読み込みすると、まだ残っているものがわかります。',
  verified: (deleted) =>
    count(deleted, {
      other: () => '検証済み：2 回続けて照合し、どちらでも見つかりませんでした。'
    }),
  verifiedOf: (deleted) =>
    count(deleted, {
      other: (n) =>
        `削除済みの ${n} 件は検証済み：2 回続けて照合し、どちらでも見つかりませんでした。`
    }),
  exportAs: {
    csv: 'CSV をエクスポート',
    tsv: 'TSV をエクスポート',
    json: 'JSON をエクスポート'
  },
  offline: 'オフライン：接続が必要です。',
  retryLeft: '残りを再試行',
  whileRunning: '削除の実行中は使用できません。',
  goOn: '続ける',
  goOnWith: (left) => count(left, { other: (n) => `続ける：残りの ${n} 件を削除` }),
  exported: 'レポートを保存しました。',
  exportedCsv:
    'レポートを保存しました。Excel では長い ID が丸められます。Excel で開くには TSV をエクスポートしてください。',
  exportFailed: 'レポートは保存されませんでした。削除の結果には影響しません。',
  unfinishedTitle: '削除が中断されました',
  leave: 'ここで終了',
  leaveHint:
    '「ここで終了」では何も削除されません。この削除を終えるだけで、残りは Kling にそのまま残ります。',
  inOther: (runs, library) => count(runs, { other: (n) => `「${library}」での削除 ${n} 回` }),
  clearHistory: '履歴を消去',
  clearHistoryHint: 'このコンピューターにある記録だけを消去します。Kling では何も変わりません。',
  clearTitle: 'このアカウントの履歴を消去しますか？',
  clearLead:
    '終了した削除の記録がすべてこのコンピューターから消去され、元に戻せません。まだ必要なものは先にエクスポートしてください。Kling では何も変わりません。',
  historyFailed: '履歴を読み取れませんでした。ライブラリと選択に影響はありません。',
  show: '表示',
  hide: '隠す',
  interrupted: '中断',
  progress: {
    deleted: (deleted, total) =>
      `${formatNumber(total)} 件中 ${formatNumber(deleted)} 件を削除済み`,
    requests: (done, planned) =>
      count(planned, { other: (n) => `リクエスト ${formatNumber(done)} / ${n}` }),
    requestsLeft: (done, planned, time) =>
      count(planned, {
        other: (n) => `リクエスト ${formatNumber(done)} / ${n} · 残り約 ${time}`
      }),
    pausing: '実行中のリクエストが終わると一時停止します',
    paused: '一時停止中',
    checking: '結果を照合中',
    stopping: '実行中のリクエストが終わると停止します',
    shuttingDown: 'コンピューターがシャットダウンするため一時停止中',
    pausedBecause: (what) => `一時停止中：${what}`,
    waits: (what, time) => `${what}${time}後に再開します。`
  },
  time: {
    seconds: (value) => count(value, { other: (n) => `${n} 秒` }),
    minutes: (value) => count(value, { other: (n) => `${n} 分` }),
    hours: (value) => count(value, { other: (n) => `${n} 時間` })
  },
  counts: {
    deleted: (value) => `削除済み ${formatNumber(value)} 件`,
    refused: (value) => `拒否 ${formatNumber(value)} 件`,
    'still-there': (value) => `残存 ${formatNumber(value)} 件`,
    unknown: (value) => `結果不明 ${formatNumber(value)} 件`,
    'not-sent': (value) => `未処理 ${formatNumber(value)} 件`
  },
  outcome: () => ({
    confirmed: '削除済み：サービスが削除済みと回答しました',
    gone: '削除済み：ライブラリにはもうありません',
    refused: 'サービスが拒否',
    refusedSaying: (said) => `拒否：「${said}」`,
    unmentioned: '結果不明：サービスの回答に記載がありませんでした',
    unknown: (what) => `結果不明：${what}`,
    stillThere: '残存：ライブラリにまだ表示されています',
    notSent: '未処理：何も変更されていません',
    stays: {
      kept: '未処理：その後に保護されました',
      favourite: '未処理：その後にお気に入りとして保護されました',
      running: '未処理：現在実行中です',
      changed: '未処理：確認されていない作品が増えています',
      unsure: '未処理：お気に入りかどうかをサービスが回答しませんでした',
      'not-found': '未処理：サービスで見つかりませんでした',
      unbacked: '未処理：残すはずの重複をサービスで確認できませんでした',
      unlisted: '未処理：ライブラリにもう表示されていません'
    }
  }),
  allWell: (total) => `${formatNumber(total)} 件を削除済み、コピーはすべて検証済み`
}
