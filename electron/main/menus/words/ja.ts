import { count } from '@shared/language/ja'
import type { words as english } from '../words'

export const words: typeof english = {
  alone: { uploads: 'この素材', generated: 'このタスク' },
  besides: {
    uploads: (others) =>
      count(others, { other: (n) => `この素材のみ：素材 ${n} 件の選択はそのままです` }),
    generated: (others) =>
      count(others, { other: (n) => `このタスクのみ：タスク ${n} 件の選択はそのままです` })
  },
  selected: {
    uploads: (value) => count(value, { other: (n) => `素材 ${n} 件を選択中` }),
    generated: (value) => count(value, { other: (n) => `タスク ${n} 件を選択中` })
  },
  ofMonth: {
    uploads: (value) => count(value, { other: (n) => `この月の素材 ${n} 件` }),
    generated: (value) => count(value, { other: (n) => `この月のタスク ${n} 件` })
  },

  open: '開く',
  select: '選択',
  selectMonth: 'この月を選択',
  selectToHere: 'ここまで選択',
  deselect: '選択を解除',
  deselectMonth: 'この月の選択を解除',
  keep: '保護',
  compare: '比較',
  keepAll: {
    uploads: (value) => count(value, { other: (n) => `素材 ${n} 件を保護` }),
    generated: (value) => count(value, { other: (n) => `タスク ${n} 件を保護` })
  },
  unlock: '保護を解除',
  copyName: '名前をコピー',
  copyId: 'ID をコピー',
  saveCopy: 'コピーを保存…',
  saveCopies: {
    uploads: (value) => count(value, { other: (n) => `素材 ${n} 件のコピーを保存…` }),
    generated: (value) => count(value, { other: (n) => `タスク ${n} 件のコピーを保存…` })
  },
  showInFolder: 'フォルダーで表示',
  likeThis: '同じ条件でフィルター',
  likeType: '同じ種類',
  likeDay: '同じ日',
  likeMonth: 'この月',
  deleteOne: { uploads: 'この素材を削除…', generated: 'このタスクを削除…' },
  deleteAll: {
    uploads: (value) => count(value, { other: (n) => `素材 ${n} 件を削除…` }),
    generated: (value) => count(value, { other: (n) => `タスク ${n} 件を削除…` })
  }
}
