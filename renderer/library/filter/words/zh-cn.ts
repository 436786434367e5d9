import { formatNumber } from '@shared/language/count'
import { common } from '../../../ui/words/zh-cn'
import type {
  words as english,
  emptyWords as englishEmpty,
  valueWords as englishValues
} from '../words'

export const words: typeof english = {
  filter: '筛选',
  filterOn: (on) => `筛选 ${formatNumber(on)}`,
  filters: '筛选条件',
  kinds: {
    type: common.type,
    age: '时间',
    shape: '方向',
    resolution: '分辨率',
    duration: '时长',
    status: '状态',
    use: '使用情况',
    copy: '本地副本',
    model: '模型',
    usedAsInput: '用作输入'
  },
  useUnknown: '使用情况尚不清楚。',
  from: '从',
  to: '到',
  daysReversed: '“从”晚于“到”，因此不会有匹配的内容。',
  clear: '清除筛选条件',
  done: '完成',
  remove: (what) => `移除筛选条件：${what}`,
  removeOf: '移除筛选条件：',
  searchFor: (search) => `“${search}”`,
  save: '保存此筛选…',
  rename: '重命名…',
  removeSaved: '移除已保存的筛选…',
  removeTitle: (name) => `要移除已保存的筛选“${name}”吗？`,
  removeLead: '它将从侧边栏中消失。它所显示的内容不受影响。',
  removeNow: '移除',
  saveTitle: '保存此筛选',
  saveLead: '它将出现在侧边栏的“清理”下。打开它会显示届时匹配的内容，但不会选中任何内容。',
  renameTitle: '重命名此筛选',
  name: common.name,
  taken: '已存在同名的筛选。',
  saveNow: '保存',
  cancel: common.cancel,
  full: '无法再保存更多筛选。请先移除一个。',
  notSaved: '已保存的筛选没有变化。',
  unlockLead: '取消后，它们不再受您设置的保护，可以像其他内容一样被选择和删除。',
  unlock: '取消保护',
  unlockShown: (kept) => `取消全部 ${formatNumber(kept)} 个的保护`,
  dismiss: common.close,
  filtered: '筛选结果',
  until: (day) => `截至 ${day}`,
  since: (day) => `从 ${day}起`,
  between: (from, to) => `${from} – ${to}`
}

export const valueWords: typeof englishValues = {
  image: '图片',
  video: '视频',
  audio: '音频',
  other: '其他文件',
  'older-30': '超过 30 天',
  'older-90': '超过 90 天',
  landscape: '横向',
  portrait: '纵向',
  square: '正方形',
  'below-720p': '低于 720p',
  '720p': '720p',
  '1080p': '1080p',
  '1440p': '1440p 及以上',
  'up-to-5s': '5 秒以内',
  'up-to-10s': '6 至 10 秒',
  'up-to-30s': '11 至 30 秒',
  'over-30s': '超过 30 秒',
  favourite: '收藏',
  kept: common.kept,
  selected: '已选择',
  'no-picture': '无缩略图',
  these: '待查看',
  used: '已使用',
  'no-use': '未发现使用记录',
  'use-not-known': '使用情况未知',
  'copy-saved': '已保存本地副本',
  'no-copy': '未保存本地副本',
  'favourite-not-known': '收藏状态未知',
  running: '进行中',
  failed: '失败',
  'several-works': '含多个作品'
}

export const emptyWords: typeof englishEmpty = {
  favourite: '没有收藏',
  selected: '未选择任何内容',
  'older-30': '没有超过 30 天的内容',
  'older-90': '没有超过 90 天的内容'
}
