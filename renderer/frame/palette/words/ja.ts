import { count } from '@shared/language/ja'
import { words as accountWords } from '../../../accounts/words/ja'
import { common } from '../../../ui/words/ja'
import type { words as english, whyNotWords as englishWhyNot } from '../words'

export const words: typeof english = {
  title: 'コマンド',
  field: 'コマンド、フィルター、アカウントを検索',
  nothing: 'その名前のコマンド、フィルター、アカウントはありません。',
  recent: '最近使ったもの',
  groups: {
    commands: 'コマンド',
    places: '移動先',
    filters: 'フィルター',
    settings: common.settings,
    accounts: 'アカウント'
  },
  savedFilter: '保存したフィルター',
  shownNow: '表示中',
  openNow: '現在開いています',
  chosenNow: '現在の設定',
  library: common.library,
  accounts: 'アカウントとトークン…',
  token: 'トークン',
  heldByRun: accountWords.held,
  found: (lines) => count(lines, { other: (n) => `${n} 行` })
}

export const whyNotWords: typeof englishWhyNot = {
  elsewhere: 'ライブラリでのみ使用できます',
  running: '削除の実行中は使用できません',
  asking: '削除の準備中は使用できません',
  listing: 'ライブラリを読み込み中です',
  offline: 'サービスに接続できない間は使用できません',
  'nothing-shown': '何も表示されていません',
  'nothing-selected': '何も選択されていません',
  'not-few': '先に 2～4 件を選択してください',
  'nothing-to-undo': '元に戻すものがありません',
  'nothing-to-redo': 'やり直すものがありません',
  unchecked: '選択したものの一部がまだ照合されていません',
  blocked: '理由はライブラリの上のお知らせにあります'
}
