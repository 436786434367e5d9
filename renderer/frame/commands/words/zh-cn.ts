import { common } from '../../../ui/words/zh-cn'
import type { commandWords as englishCommands, keyWords as englishKeys } from '../words'

export const commandWords: typeof englishCommands = {
  library: common.library,
  history: common.history,
  settings: common.settings,
  shortcuts: '键盘快捷键',
  palette: '查找命令、筛选或账号',
  find: '搜索名称或提示词',
  refresh: '刷新素材库',
  'select-all': '选择显示的全部内容',
  invert: '反选',
  'clear-selection': '取消选择',
  undo: '撤销上一次选择或保护更改',
  redo: '重做上一次选择或保护更改',
  delete: '删除所选内容（会先询问）',
  keep: '保护或取消保护：焦点所在的内容；若它已选中，则为全部所选内容',
  compare: '比较所选的 2 到 4 个素材',
  filter: '筛选',
  'export-ids': '导出所选内容的 ID…',
  'import-ids': '根据 ID 列表选择…'
}

export const keyWords: typeof englishKeys = {
  command: 'Ctrl',
  shift: 'Shift',
  delete: 'Delete',
  escape: 'Esc'
}
