import type { common as english } from '../words'

export const common: typeof english = {
  close: '閉じる',
  details: '詳細',
  cancel: 'キャンセル',
  tryAgain: '再試行',
  opening: '開いています…',
  checking: 'チェック中…',
  library: 'ライブラリ',
  uploads: 'アップロード済み',
  generated: '生成作品',
  suggestions: '提案',
  duplicates: '重複',
  history: '履歴',
  settings: '設定',
  account: 'アカウント',
  type: '種類',
  name: '名前',
  keep: '保護',
  kept: '保護中',
  exportIds: 'ID をエクスポート…',
  importIds: 'ID をインポート…',
  noDate: '日付不明',
  noDateHeading: '日付不明',
  sentences: (parts) => parts.filter(Boolean).join(''),
  list: (parts) => parts.filter(Boolean).join('、')
}
