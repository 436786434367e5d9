import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/zh-cn'
import { common } from '../../ui/words/zh-cn'
import type { words as english } from '../words'

export const words: typeof english = {
  close: common.close,
  select: '选择',
  selected: '已选择',
  keep: common.keep,
  kept: common.kept,
  saveCopy: '保存本地副本',
  facts: common.details,
  name: common.name,
  type: common.type,
  pixels: '尺寸',
  duration: '时长',
  uploaded: '上传日期',
  updated: '更新日期',
  id: 'ID',
  favourite: '已在可灵中收藏：不会被删除',
  copy: '复制 ID',
  copied: '已复制',
  notCopied: '无法复制',
  unknown: '未知',
  loading: '正在加载图片…',
  tooLarge: '此图片超过 5,000 万像素，过大而无法打开。',
  tooLargeThumbnail: '此图片超过 5,000 万像素，过大而无法打开。显示的是其缩略图。',
  failed: '无法加载图片。',
  playFailed: '无法播放此文件。',
  nothing: '此文件没有预览。',
  strip: '显示的内容',
  nothingSelected: '未选择任何内容：按 X 选择当前打开的内容。',
  notSelected: (others) =>
    count(others, {
      other: (n) =>
        `当前打开的内容未选中，另有 ${n} 个已选中。再按一次 Delete 会询问是否删除那 ${n} 个。`
    }),
  selectsOpen: '按 X 选择当前打开的内容。',
  deleteElsewhere: '请在素材库中删除所选内容。',
  again: common.tryAgain,
  cache: '缩略图缓存',
  cacheHint: '已缓存的缩略图下次会立即显示。最久未查看的会最先移除。',
  cacheLimit: '大小上限',
  cacheUsed: '已用',
  clearCache: '清除缓存',
  clearing: '正在清除…',
  cacheCleared: '缓存已清空。',
  cacheNotCleared: '部分缩略图无法移除。它们只是占用空间，别无影响。请稍后重试。',
  title: (name, day) => `${name}，${day}`,
  place: (at, total) => `${formatNumber(at)} / ${formatNumber(total)}`,
  pixelsOf: (width, height) => `${formatNumber(width)} × ${formatNumber(height)}`,
  usage: (megabytes, pictures) =>
    count(pictures, { other: (n) => `${formatNumber(megabytes)} MB，${n} 张缩略图` })
}
