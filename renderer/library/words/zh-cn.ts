import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/zh-cn'
import { common } from '../../ui/words/zh-cn'
import type { words as english } from '../words'

const UNNAMED = '未命名'

/** "视频 3fa9c1.mp4", "未命名视频". */
const called = (type: string, name: string): string =>
  name === UNNAMED ? `${UNNAMED}${type}` : `${type} ${name}`

export const words: typeof english = {
  type: { image: '图片', video: '视频', audio: '音频', other: '文件' },
  sort: {
    date: ['从旧到新', '从新到旧'],
    duration: ['时长从短到长', '时长从长到短'],
    pixels: ['分辨率从低到高', '分辨率从高到低']
  },
  byColumn: '按列表中的列',
  library: common.library,
  cleanUp: '清理',
  selectMonth: (month) => `全选：${month}`,
  keepingFailed: '所选内容在退出前有效，但下次启动时可能丢失。',
  typeLabel: common.type,
  sortLabel: '排序方式',
  refresh: '刷新',
  stopListing: '停止加载',
  selectAll: '全选',
  notAll: '已加载，并非全部',
  selectThese: (loaded) => `选择这 ${formatNumber(loaded)} 个`,
  clear: '取消选择',
  show: '显示这些',
  drop: '取消选中隐藏的',
  deselectThese: (shown) => `取消选中显示的这 ${formatNumber(shown)} 个`,
  news: {
    selected: '其中有选中的内容',
    ended: '其中有一次删除已结束',
    interrupted: '其中有一次删除被中断',
    filtered: '其中已启用筛选'
  },
  newsOf: {
    selected: (library) => `${library}：其中有选中的内容`,
    ended: (library) => `${library}：其中有一次删除已结束`,
    interrupted: (library) => `${library}：其中有一次删除被中断`,
    filtered: (library) => `${library}：其中已启用筛选`
  },
  backToFilter: '返回筛选结果',
  unnamed: UNNAMED,
  favourite: () => '已收藏，不会被删除',
  kept: () => '受保护，不会被删除',
  copied: ['', '已保存本地副本', '本地副本缺失或已被更改', '本地副本未验证'],
  severalTypes: '多种类型',
  keep: common.keep,
  keepHint: (withKey) => (withKey ? '设为保护，使其不会被删除（K）' : '设为保护，使其不会被删除'),
  saveCopies: '保存本地副本…',
  saveShown: (shown) => `保存所显示的全部 ${formatNumber(shown)} 个的本地副本`,
  more: '更多',
  showSelected: '仅显示这些',
  exportIds: common.exportIds,
  importIds: common.importIds,
  keepList: '保护列表',
  unsure: '可能已不存在',
  partTitle: '这只是素材库的一部分。',
  tryAgain: common.tryAgain,
  trying: common.checking,
  asOfLabel: '上次检查素材库的时间',
  asOf: (time) => `上次检查：${time}`,
  offlineHint: '您可以浏览和选择，但不能刷新或删除。重新联网后即可刷新和删除。',
  connectingHint: '正在连接。您已可以浏览和选择。',
  partHint: '素材库只检查了一部分。这一部分可以删除。',
  partlyChecked: '此列表是以前保存的，只检查了其中一部分。未删除任何内容。',
  listingWaits: (time) => `正在等待服务，直到 ${time}。之后会继续读取列表。`,
  offlineRefresh: '离线：能够连接服务后，素材库就会刷新',
  offlineDelete: '离线：删除需要网络连接',
  uncheckedDelete: (unchecked) => `${formatNumber(unchecked)} 个尚未检查：这些不能删除`,
  dismiss: common.close,
  noMatchTitle: '没有匹配的内容',
  brokenTitle: '无法加载素材库',
  stillListing: '素材库仍在加载。',
  selectLater: '加载完成后全选',
  never: common.cancel,
  willSelect: '素材库加载完成后，将选中全部内容。',
  willSelectFiltered: '素材库加载完成后，将选中符合您当时所设筛选条件的全部内容。',
  openKept: '打开“受保护”',
  undo: '撤销',
  redo: '重做',
  addHint: '拖动时按住 Ctrl（Mac 上为 ⌘），可改为添加到所选内容。',
  notSelected: '素材库未能完整加载，因此“全选”未选中任何内容。',
  failed: {
    keep: '未能保存的保护在退出前有效，但下次启动时可能丢失。未删除任何内容。',
    lock: '未将任何内容设为保护。',
    unlock: '未取消任何保护。',
    import: '未导入任何内容，所选内容没有变化。',
    export: '未导出任何内容，所选内容没有变化。',
    filter: '上次的筛选未启用，当前显示全部内容。',
    drag: '没有内容被拖出窗口。'
  },
  dragged: {
    some: (files, of) =>
      count(of, { other: (n) => `已拖出 ${n} 个文件中的 ${formatNumber(files)} 个。` }),
    others: (most) =>
      `其余文件与保存时不一致、未能及时找到，或超出一次可拖动的数量（${formatNumber(most)} 个）。`
  },
  acceptLoss: '不使用此列表，继续',
  usedIn: (generations) => count(generations, { other: (n) => `用于 ${n} 次生成` }),
  usedInShort: (generations) => `用于 ${formatNumber(generations)} 次`,
  inUse: () => '使用中',
  upload: {
    image: (name) => called('图片', name),
    video: (name) => called('视频', name),
    audio: (name) => called('音频', name),
    other: (name) => called('文件', name)
  },
  selected: (value) => `已选择 ${formatNumber(value)} 个`,
  notLoaded: (value) => `${formatNumber(value)} 个未加载`,
  hidden: (value) => `${formatNumber(value)} 个被筛选条件隐藏`,
  counts: {
    image: (value) => count(value, { other: (n) => `${n} 张图片` }),
    video: (value) => count(value, { other: (n) => `${n} 个视频` }),
    audio: (value) => count(value, { other: (n) => `${n} 段音频` }),
    other: (value) => count(value, { other: (n) => `${n} 个其他文件` })
  },
  unusable: (value) =>
    count(value, { other: (n) => `${n} 个条目无法读取，因此不能显示，也不能删除。` }),
  keeping: {
    nothing: '未将任何内容设为保护。',
    before: (value) => count(value, { other: (n) => `${n} 个此前已设为保护。` }),
    meaning: (value) => count(value, { other: () => '受保护期间，不能选择，也不能删除。' })
  },
  imported: {
    missing: (value) => `${formatNumber(value)} 个不在此素材库中`,
    notLoaded: (value) => `${formatNumber(value)} 个尚未加载`,
    locked: (value) => `${formatNumber(value)} 个受保护`,
    sentence: (facts) => `${facts}。`
  },
  unread: {
    lines: (value) => count(value, { other: (n) => `${n} 行不是有效的 ID` }),
    theseLines: (value, which, isAll) =>
      count(value, {
        other: (n) => `${n} 行不是有效的 ID（第 ${which} ${isAll ? '行' : '等行'}）`
      })
  }
}
