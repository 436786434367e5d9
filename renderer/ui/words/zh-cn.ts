import type { common as english } from '../words'

export const common: typeof english = {
  close: '关闭',
  details: '详细信息',
  cancel: '取消',
  tryAgain: '重试',
  opening: '正在打开…',
  checking: '正在检查…',
  library: '素材库',
  uploads: '上传的素材',
  generated: '生成的作品',
  suggestions: '建议',
  duplicates: '重复项',
  history: '历史记录',
  settings: '设置',
  account: '账号',
  type: '类型',
  name: '名称',
  keep: '保护',
  kept: '受保护',
  exportIds: '导出 ID…',
  importIds: '导入 ID…',
  noDate: '日期未知',
  noDateHeading: '日期未知',
  sentences: (parts) => parts.filter(Boolean).join(''),
  list: (parts) => parts.filter(Boolean).join('、')
}
