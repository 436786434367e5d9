import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  product: 'Kling Sweep',
  cannotStart: 'Kling Sweep 无法启动',
  file: '文件',
  edit: '编辑',
  view: '显示',
  help: '帮助',
  releases: '查看发布版本…',
  settings: '设置…',
  undo: '撤销',
  redo: '重做',
  selectAll: '全选',
  invert: '反选',
  clearSelection: '取消选择',
  deleteSelected: '删除所选…',
  find: '搜索名称或提示词',
  library: '素材库',
  history: '历史记录',
  refresh: '刷新素材库',
  filter: '筛选…',
  keep: '保护或取消保护',
  compare: '比较',
  exportIds: '导出 ID…',
  importIds: '导入 ID…',
  shortcuts: '键盘快捷键',
  palette: '命令…',
  ended: '删除已结束',
  roles: {
    about: '关于 Kling Sweep',
    services: '服务',
    hide: '隐藏 Kling Sweep',
    hideOthers: '隐藏其他',
    unhide: '全部显示',
    quit: '退出 Kling Sweep',
    exit: '退出',
    cut: '剪切',
    copy: '复制',
    paste: '粘贴',
    resetZoom: '实际大小',
    zoomIn: '放大',
    zoomOut: '缩小',
    togglefullscreen: '切换全屏',
    window: '窗口',
    minimize: '最小化',
    zoom: '缩放',
    front: '全部置于顶层',
    close: '关闭窗口'
  },
  startFailed: (message) =>
    `${message}\n\n未删除任何内容。请重试。如果再次失败，请先重新启动计算机。`,
  title: (deleted, total) =>
    `已删除 ${formatNumber(deleted)} / ${formatNumber(total)} 个 · Kling Sweep`,
  titlePaused: (deleted, total) =>
    `已暂停，已删除 ${formatNumber(deleted)} / ${formatNumber(total)} 个 · Kling Sweep`,
  counts: {
    deleted: (value) => `已删除 ${formatNumber(value)} 个`,
    refused: (value) => `被拒绝 ${formatNumber(value)} 个`,
    'still-there': (value) => `仍然存在 ${formatNumber(value)} 个`,
    unknown: (value) => `结果未知 ${formatNumber(value)} 个`,
    'not-sent': (value) => `未处理 ${formatNumber(value)} 个`
  },
  list: (parts) => parts.join('、')
}
