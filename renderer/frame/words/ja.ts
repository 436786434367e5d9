import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  screens: '画面',
  sideBar: 'サイドバーの幅',
  shortcuts: 'キーボードショートカット',
  nothingSelected: '何も選択されていません',
  brokenTitle: '問題が発生しました',
  brokenHint:
    'ウィンドウのこの部分を表示できませんでした。これにより削除されたものはなく、選択も保たれています。実行中の削除は続きます。',
  selectedOf: (selected, total) =>
    `${formatNumber(total)} 件中 ${formatNumber(selected)} 件を選択中`,
  deletedOf: (deleted, total) =>
    `${formatNumber(total)} 件中 ${formatNumber(deleted)} 件を削除済み`,
  pausedOf: (deleted, total) =>
    `一時停止中。${formatNumber(total)} 件中 ${formatNumber(deleted)} 件を削除済み`,
  endedOf: (deleted, total) =>
    `削除が終了しました。${formatNumber(total)} 件中 ${formatNumber(deleted)} 件を削除済み`
}
