import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ja'
import type { LibraryKind } from '@shared/library/kind'
import { NO_USE_FOUND, USED } from '../../catalog/uses'
import type { words as english } from '../words'

type Heading = Parameters<typeof english.heading>[0]

const shared = {
  type: '種類',
  model: 'モデル',
  works: '作品',
  pixels: '大きさ',
  duration: '長さ',
  uses: '使用先',
  copy: 'コピー'
}

const headings: Record<LibraryKind, Readonly<Record<Heading, string>>> = {
  uploads: { ...shared, name: '名前', date: 'アップロード日' },
  generated: { ...shared, name: 'プロンプト', date: '生成日' }
}

export const words: typeof english = {
  heading: (column, kind) => headings[kind][column],
  picture: 'サムネイル',
  marks: '選択',
  selectAll: 'すべて選択',
  width: (heading) => `「${heading}」の幅`,
  size: (width, height) => `${formatNumber(width)} × ${formatNumber(height)}`,
  uses: (uses) => {
    if (uses > USED) return count(uses - USED, { other: (n) => `生成 ${n} 件` })
    if (uses === USED) return '使用中'
    return uses === NO_USE_FOUND ? '使用は見つかりませんでした' : '不明'
  },
  copies: ['', '保存済み', '見つからないか、変更あり', '未検証']
}
