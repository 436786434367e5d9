import { common } from '../../../ui/words/ja'
import type { commandWords as english, keyWords as englishKeys } from '../words'

export const commandWords: typeof english = {
  library: common.library,
  history: common.history,
  settings: common.settings,
  shortcuts: 'キーボードショートカット',
  palette: 'コマンド、フィルター、アカウントを探す',
  find: '名前またはプロンプトを検索',
  refresh: 'ライブラリを再読み込み',
  'select-all': '表示中のものをすべて選択',
  invert: '選択を反転',
  'clear-selection': '選択を解除',
  undo: '直前の選択または保護の変更を元に戻す',
  redo: '直前の選択または保護の変更をやり直す',
  delete: '選択したものを削除（先に確認します）',
  keep: '保護または保護の解除：フォーカスのあるもの。それが選択されていれば、選択したものすべて',
  compare: '選択した 2～4 件を比較',
  filter: 'フィルター',
  'export-ids': '選択したものの ID をエクスポート…',
  'import-ids': 'ID のリストから選択…'
}

export const keyWords: typeof englishKeys = {
  command: 'Ctrl',
  shift: 'Shift',
  delete: 'Delete',
  escape: 'Esc'
}
