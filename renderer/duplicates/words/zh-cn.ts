import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/zh-cn'
import { formatDay } from '../../ui/format'
import { common } from '../../ui/words/zh-cn'
import type { words as english, texts as englishTexts } from '../words'

export const words: typeof english = {
  title: common.duplicates,
  groups: '组',
  members: '此组的素材',
  showThem: '显示这些',
  undo: '撤销',
  previous: '上一组',
  next: '下一组',
  stays: '保留',
  locked: '设为保护或已收藏：不会被删除',
  keepInstead: '改为保留这一个',
  variants: '变体：全部保留',
  different: '不相同',
  selectTicked: '选择已勾选的',
  blind: '此查找无法识别裁剪、加边框或镜像翻转的图片。声音仅作为文件进行比较。',
  look: '全面查找',
  pause: '暂停',
  resume: '继续',
  stop: '停止',
  lookTitle: '全面查找重复项',
  lookHint: '您滚动经过的图片会随即比较。其余的都需要获取一次原文件。',
  looking: '正在全面查找重复项',
  comparing: '正在比较图片',
  lost: '在您继续之前，不能删除任何内容。继续后将取消全部选择，因为其中任何一个都可能是作为某个要保留的素材的重复项而选中的。',
  acceptLoss: '取消全部选择并继续',
  problem: '无法读取或保存您对重复项所作的决定。',
  pickGroup: '每一组都已决定。',
  name: {
    'same-file': '相同文件',
    'same-picture': '相同画面',
    'looks-alike': '相似'
  },
  meaning: {
    'same-file': '逐字节相同',
    'same-picture': '形状和颜色相同，未比较字节',
    'looks-alike': '形状相似，颜色可能不同'
  },
  decided: {
    selected: '已选择',
    variants: '变体，全部保留',
    different: '不相同'
  },
  because: {
    chosen: '保留：由您选定',
    locked: '保留：设为保护或已收藏',
    used: '保留：已知的使用记录更多',
    larger: '保留：像素更多',
    older: '保留：时间更早',
    told: '保留：对另一个所知较少',
    first: '保留：无从区分'
  }
}

export const texts: typeof englishTexts = {
  groupsOf: (groups, decided) =>
    count(groups, { other: (n) => `${n} 组，已决定 ${formatNumber(decided)} 组` }),
  selectedSoFar: (value) => `目前已选择 ${formatNumber(value)} 个`,
  placeOf: (at, total) => `${formatNumber(at)} / ${formatNumber(total)}`,
  selectOthers: (value) => count(value, { other: (n) => `选择其余 ${n} 个` }),
  selectAllOthers: (groups) => `选择全部 ${formatNumber(groups)} 组中的其余素材`,
  lookFirst: (value) => count(value, { other: (n) => `请先再查看 ${n} 组此类内容` }),
  membersOf: (type, value) => {
    switch (type) {
      case 'video':
        return count(value, { other: (n) => `${n} 个视频` })
      case 'audio':
        return count(value, { other: (n) => `${n} 段音频` })
      default:
        return count(value, { other: (n) => `${n} 张图片` })
    }
  },
  datesOf: (from, to) => {
    const [first, last] = [formatDay(from), formatDay(to)]
    return first === last ? first : `${first}至${last}`
  },
  selectedIn: (value) => `已选择 ${formatNumber(value)} 个`,
  difference: {
    'newer smaller': '较新，较小',
    'newer larger': '较新，较大',
    'newer ': '较新',
    'older smaller': '较早，较小',
    'older larger': '较早，较大',
    'older ': '较早',
    ' smaller': '较小',
    ' larger': '较大',
    ' ': '时间和大小相同'
  },
  noDuplicates: (pictures) =>
    pictures === 0
      ? '尚未比较任何内容'
      : count(pictures, { other: (n) => `${n} 个素材中没有重复项` }),
  originals: (value) => count(value, { other: (n) => `${n} 个原文件` }),
  notMeasured: '大小和所需时间尚不清楚',
  about: (bytes) => `约 ${bytes}`,
  minutes: (value) => count(value, { other: (n) => `${n} 分钟` }),
  lookedAt: (done, total) => `已查看 ${formatNumber(done)} / ${formatNumber(total)}`,
  failedOf: (value) => count(value, { other: (n) => `${n} 个原文件未能获取` })
}
