import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  product: 'Kling Sweep',
  cannotStart: 'Kling Sweep を起動できません',
  file: 'ファイル',
  edit: '編集',
  view: '表示',
  help: 'ヘルプ',
  releases: 'リリースを表示…',
  settings: '設定…',
  undo: '元に戻す',
  redo: 'やり直す',
  selectAll: 'すべて選択',
  invert: '選択を反転',
  clearSelection: '選択を解除',
  deleteSelected: '選択したものを削除…',
  find: '名前またはプロンプトを検索',
  library: 'ライブラリ',
  history: '履歴',
  refresh: 'ライブラリを再読み込み',
  filter: 'フィルター…',
  keep: '保護または保護を解除',
  compare: '比較',
  exportIds: 'ID をエクスポート…',
  importIds: 'ID をインポート…',
  shortcuts: 'キーボードショートカット',
  palette: 'コマンド…',
  ended: '削除が終了しました',
  roles: {
    about: 'Kling Sweep について',
    services: 'サービス',
    hide: 'Kling Sweep を非表示',
    hideOthers: 'ほかを非表示',
    unhide: 'すべてを表示',
    quit: 'Kling Sweep を終了',
    exit: '終了',
    cut: '切り取り',
    copy: 'コピー',
    paste: '貼り付け',
    resetZoom: '実際のサイズ',
    zoomIn: '拡大',
    zoomOut: '縮小',
    togglefullscreen: 'フルスクリーンの切り替え',
    window: 'ウィンドウ',
    minimize: '最小化',
    zoom: '拡大／縮小',
    front: 'すべてを手前に移動',
    close: 'ウィンドウを閉じる'
  },
  startFailed: (message) =>
    `${message}\n\n何も削除されていません。もう一度試してください。また失敗する場合は、先にコンピューターを再起動してください。`,
  title: (deleted, total) =>
    `${formatNumber(total)} 件中 ${formatNumber(deleted)} 件を削除済み · Kling Sweep`,
  titlePaused: (deleted, total) =>
    `一時停止中、${formatNumber(total)} 件中 ${formatNumber(deleted)} 件を削除済み · Kling Sweep`,
  counts: {
    deleted: (value) => `削除済み ${formatNumber(value)} 件`,
    refused: (value) => `拒否 ${formatNumber(value)} 件`,
    'still-there': (value) => `残存 ${formatNumber(value)} 件`,
    unknown: (value) => `結果不明 ${formatNumber(value)} 件`,
    'not-sent': (value) => `未処理 ${formatNumber(value)} 件`
  },
  list: (parts) => parts.join('、')
}
