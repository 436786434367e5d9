import { formatNumber } from '@shared/language/count'
import { common } from '../../../ui/words/ja'
import type {
  words as english,
  emptyWords as englishEmpty,
  valueWords as englishValues
} from '../words'

export const words: typeof english = {
  filter: 'フィルター',
  filterOn: (on) => `フィルター ${formatNumber(on)}`,
  filters: 'フィルター',
  kinds: {
    type: common.type,
    age: '古さ',
    shape: '向き',
    resolution: '解像度',
    duration: '長さ',
    status: '状態',
    use: '使用',
    copy: 'コピー',
    model: 'モデル',
    usedAsInput: '入力としての使用'
  },
  useUnknown: '使用についてはまだ何もわかっていません。',
  from: '開始日',
  to: '終了日',
  daysReversed: '「開始日」が「終了日」より後のため、一致するものはありません。',
  clear: 'フィルターを解除',
  done: '完了',
  remove: (what) => `フィルターを解除：${what}`,
  removeOf: 'フィルターを解除：',
  searchFor: (search) => `「${search}」`,
  save: 'このフィルターを保存…',
  rename: '名前を変更…',
  removeSaved: '保存したフィルターを消去…',
  removeTitle: (name) => `保存したフィルター「${name}」を消去しますか？`,
  removeLead: 'サイドバーから消えます。フィルターで表示されるものには影響しません。',
  removeNow: '消去',
  saveTitle: 'このフィルターを保存',
  saveLead:
    'サイドバーの「整理」に表示されます。開くと、その時点で一致するものが表示されます。何も選択されません。',
  renameTitle: 'このフィルターの名前を変更',
  name: common.name,
  taken: 'この名前のフィルターはすでにあります。',
  saveNow: '保存',
  cancel: common.cancel,
  full: 'これ以上フィルターを保存できません。先に 1 つ消去してください。',
  notSaved: '保存したフィルターは変更されていません。',
  unlockLead: '保護されなくなり、ほかのものと同じように選択も削除もできるようになります。',
  unlock: '保護を解除',
  unlockShown: (kept) => `${formatNumber(kept)} 件すべての保護を解除`,
  dismiss: common.close,
  filtered: 'フィルター結果',
  until: (day) => `${day} まで`,
  since: (day) => `${day} から`,
  between: (from, to) => `${from} ～ ${to}`
}

export const valueWords: typeof englishValues = {
  image: '画像',
  video: '動画',
  audio: '音声',
  other: 'その他のファイル',
  'older-30': '30 日より前',
  'older-90': '90 日より前',
  'older-180': '180 日より前',
  'older-365': '1 年より前',
  landscape: '横長',
  portrait: '縦長',
  square: '正方形',
  'below-720p': '720p 未満',
  '720p': '720p',
  '1080p': '1080p',
  '1440p': '1440p 以上',
  'up-to-5s': '5 秒以下',
  'up-to-10s': '6～10 秒',
  'up-to-30s': '11～30 秒',
  'over-30s': '30 秒超',
  favourite: 'お気に入り',
  kept: common.kept,
  selected: '選択中',
  'no-picture': 'サムネイルなし',
  these: '見るもの',
  used: '使用あり',
  'no-use': '使用は見つかりませんでした',
  'use-not-known': '使用は不明',
  'copy-saved': 'コピー保存済み',
  'no-copy': '保存したコピーなし',
  'favourite-not-known': 'お気に入りかどうか不明',
  running: '実行中',
  failed: '失敗',
  'several-works': '複数の作品あり'
}

export const emptyWords: typeof englishEmpty = {
  favourite: 'お気に入りはありません',
  selected: '何も選択されていません',
  'older-30': '30 日より前のものはありません',
  'older-90': '90 日より前のものはありません',
  'older-180': '180 日より前のものはありません',
  'older-365': '1 年より前のものはありません'
}
