import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ja'
import { common } from '../../ui/words/ja'
import type { words as english } from '../words'

export const words: typeof english = {
  close: common.close,
  select: '選択',
  selected: '選択中',
  keep: common.keep,
  kept: common.kept,
  saveCopy: 'コピーを保存',
  facts: common.details,
  name: common.name,
  type: common.type,
  pixels: '大きさ',
  duration: '長さ',
  uploaded: 'アップロード日時',
  updated: '更新日時',
  id: 'ID',
  favourite: 'Kling のお気に入り：削除されません',
  copy: 'ID をコピー',
  copied: 'コピーしました',
  notCopied: 'コピーできませんでした',
  unknown: '不明',
  loading: '画像を読み込んでいます…',
  tooLarge: 'この画像は 5,000 万画素を超えるため、大きすぎて開けません。',
  tooLargeThumbnail:
    'この画像は 5,000 万画素を超えるため、大きすぎて開けません。サムネイルを表示しています。',
  failed: '画像を読み込めませんでした。',
  playFailed: 'このファイルを再生できませんでした。',
  nothing: 'このファイルのプレビューはありません。',
  strip: '表示中のもの',
  nothingSelected: '何も選択されていません：X で、開いているものを選択します。',
  notSelected: (others) =>
    count(others, {
      other: (n) =>
        `開いているものは選択されていません。ほかの ${n} 件が選択されています。もう一度 Delete を押すと、その ${n} 件の削除を確認します。`
    }),
  selectsOpen: 'X で、開いているものを選択します。',
  deleteElsewhere: '選択したものの削除は、ライブラリで行ってください。',
  again: common.tryAgain,
  cache: 'サムネイルのキャッシュ',
  cacheHint:
    'キャッシュしたサムネイルは、次回すぐに表示されます。見てから最も時間がたったものから消去されます。',
  cacheLimit: '最大サイズ',
  cacheUsed: '使用量',
  clearCache: 'キャッシュを消去',
  clearing: '消去中…',
  cacheCleared: 'キャッシュは空です。',
  cacheNotCleared:
    '一部のサムネイルを消去できませんでした。容量を使う以外に影響はありません。後で再試行してください。',
  title: (name, day) => `${name}、${day}`,
  place: (at, total) => `${formatNumber(at)} / ${formatNumber(total)}`,
  pixelsOf: (width, height) => `${formatNumber(width)} × ${formatNumber(height)}`,
  usage: (megabytes, pictures) =>
    count(pictures, { other: (n) => `${formatNumber(megabytes)} MB、サムネイル ${n} 件` })
}
