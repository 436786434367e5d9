import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/zh-cn'
import { NO_USE_FOUND, USED } from '../../catalog/uses'
import type { words as english } from '../words'

type Heading = typeof english.heading

const shared = {
  type: '类型',
  model: '模型',
  works: '作品',
  pixels: '尺寸',
  duration: '时长',
  uses: '用于',
  copy: '本地副本'
}

const headings: Readonly<
  Record<Parameters<Heading>[1], Readonly<Record<Parameters<Heading>[0], string>>>
> = {
  uploads: { ...shared, name: '名称', date: '上传日期' },
  generated: { ...shared, name: '提示词', date: '生成日期' }
}

export const words: typeof english = {
  heading: (column, kind) => headings[kind][column],
  picture: '图片',
  marks: '选择',
  selectAll: '全选',
  width: (heading) => `“${heading}”的宽度`,
  size: (width, height) => `${formatNumber(width)} × ${formatNumber(height)}`,
  uses: (uses) => {
    if (uses > USED) return count(uses - USED, { other: (n) => `${n} 次生成` })
    if (uses === USED) return '使用中'
    return uses === NO_USE_FOUND ? '未发现使用记录' : '未知'
  },
  copies: ['', '已保存', '缺失或已被更改', '未验证']
}
