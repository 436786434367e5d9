import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ja'
import type { words as english } from '../words'

export const words: typeof english = {
  copies: 'コピー',
  deletions: '削除',
  tabs: '履歴の対象',
  hint: 'Kling Sweep がこのアカウントについて、選択されたフォルダーに保存したファイル。ここにあるものをこのアプリが消去することはありません。',
  emptyTitle: 'コピーはまだありません',
  emptyHint: 'ライブラリで何かを選択し、「コピーを保存…」を選んでください。',
  failed: 'コピーを読み取れませんでした。Kling では何も変わっていません。',
  check: 'コピーをチェック',
  checkHint: 'すべてのファイルをもう一度読み取り、保存した内容と比較します。',
  checking: 'コピーをチェック中',
  stop: '停止',
  showFolder: 'フォルダーを表示',
  showInFolder: 'フォルダーで表示',
  change: '変更…',
  search: '名前または ID で検索',
  shownOf: (found, total) => `${formatNumber(found)} / ${formatNumber(total)}`,
  runningNow: (proved) =>
    `削除を実行中です。これまでに ${formatNumber(proved)} 件のコピーを保存しました。終了するとここに表示されます。`,
  runNow: (deleted, total) =>
    `削除を実行中です。これまでに ${formatNumber(total)} 件中 ${formatNumber(deleted)} 件を削除しました。終了するとここに表示されます。`,
  list: '保存したコピー',
  viewer: 'コピー',
  saveAgain: 'もう一度保存',
  prompts: 'プロンプトも保存',
  promptsHint: 'これから保存する作品について、manifest.jsonl に記録されます。',
  clean: '透かしなし',
  asShown: 'Kling での表示のまま',
  holds: (copies, bytes, folder) =>
    count(copies, { other: (n) => `「${folder}」にコピー ${n} 件、${bytes}` }),
  found: {
    whole: (value) => `破損なし ${formatNumber(value)} 件`,
    missing: (value) => `見つからない ${formatNumber(value)} 件`,
    altered: (value) => `変更あり ${formatNumber(value)} 件`,
    unreadable: (value) => `読み取り不可 ${formatNumber(value)} 件`,
    others: (value) => count(value, { other: (n) => `その他のファイル ${n} 件（そのまま）` })
  },
  checked: (found) => `チェック済み：${found}。`,
  checkedOf: (done, total, found) =>
    `${formatNumber(total)} 件中 ${formatNumber(done)} 件をチェック済み：${found}。`,
  stoppedAfter: (done, total, found) =>
    `${formatNumber(total)} 件中 ${formatNumber(done)} 件で停止：${found}。`,
  copy: {
    missing: '見つかりません：ファイルがフォルダーにありません',
    altered: '変更あり：ファイルが保存時のものと異なります',
    whole: (time, bytes) => `破損なし、${time} に読み直し、${bytes}`,
    saved: (day, bytes) => `${day} にコピーを保存、${bytes}`,
    savedOn: (day) => `${day} にコピーを保存`
  }
}
