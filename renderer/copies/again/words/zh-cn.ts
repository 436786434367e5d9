import type { LeftOut } from '@shared/copies/again'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/zh-cn'
import { assertNever } from '@shared/problem'
import { pixelsOf } from '../../../media/words'
import { problemWords } from '../../../problems/words'
import { common } from '../../../ui/words/zh-cn'
import { bytesText } from '../../bytes'
import type { words as english } from '../words'

export const words: typeof english = {
  choose: (name) => `选择：${name}`,
  chooseGone: (gone) => `选择可灵上已不存在的 ${formatNumber(gone)} 个`,
  chooseNone: '全不选',
  upload: (chosen) => (chosen === 0 ? '重新上传…' : `重新上传 ${formatNumber(chosen)} 个…`),
  uploadHint: '请在下面选择要作为新素材上传到可灵的本地副本。',
  whileListing: '请等待素材库的列表读取完成：仍在可灵上的不会重新上传。',
  question: (total) =>
    total === 0
      ? '没有可以重新上传的文件'
      : count(total, { other: (n) => `要重新上传 ${n} 个文件吗？` }),
  questionPart: (total, chosen) =>
    count(chosen, {
      other: (n) => `要重新上传 ${n} 个文件中的 ${formatNumber(total)} 个吗？`
    }),
  lead: '每个文件都将成为新上传的素材，使用新的 ID。文件会先重新读取，且只发送一次。',
  leadNone: '不会发送任何内容。',
  confirm: '上传',
  starting: '正在开始…',
  cancel: common.cancel,
  close: common.close,
  what: '内容',
  account: common.account,
  leftOut: '已排除',
  goingList: '要上传的文件',
  leftOutList: '已排除的文件',
  showGoing: (total) => `显示全部 ${formatNumber(total)} 个`,
  showLeftOut: (total) => count(total, { other: (n) => `显示已排除的 ${n} 个文件` }),
  hide: '隐藏',
  looked: '我已查看：它们不在可灵上',
  lookedHint: (doubtful) =>
    count(doubtful, {
      other: (n) =>
        `${n} 个文件可能仍在可灵上，或已在之前的上传中送达。再次发送之前，请先在素材库中查看。`
    }),
  uploading: '正在重新上传',
  stop: '停止',
  report: '本地副本的上传',
  entries: '本次上传的文件',
  show: '显示文件',
  look: '查找它们',
  looking: '正在查找…',
  interrupted: '已中断。当时未发送的不会自动发送。',
  damaged: '其日志的一部分无法读取：其中没有说明的情况未知。',
  endedEarly: '此前已上传的会留下。此后未发送任何内容。',
  failed: '未发送任何内容。',
  nothing: '无',
  progress: {
    tried: (done, total) => `已尝试 ${formatNumber(done)} / ${formatNumber(total)} 个`,
    bytes: (bytes, all) => `${bytes} / ${all}`,
    waiting: (what) => `正在等待：${what}`,
    stopping: '当前文件完成后停止'
  },
  counts: {
    seen: (value) => `已上传 ${formatNumber(value)} 个`,
    unseen: (value) => `已上传但列表中尚未出现 ${formatNumber(value)} 个`,
    unknown: (value) => `结果未知 ${formatNumber(value)} 个`,
    refused: (value) => `被拒绝 ${formatNumber(value)} 个`,
    notSent: (value) => `未发送 ${formatNumber(value)} 个`
  },
  outcome: {
    unlisted: (fileName) => `已上传为 ${fileName}，列表中尚未出现`,
    uploaded: (newId) => `已上传，新 ID 为 ${newId}`,
    refused: (what) => `被拒绝：${what}`,
    nameless: '结果未知：服务没有给出可供查找的名称',
    unknown: (what) => `结果未知：可能已经送达。${what}`,
    notSent: '未发送',
    notSentBecause: (why) => `未发送：${whyLeftOut(why)}`
  },
  left: whyLeftOut
}

function whyLeftOut(why: LeftOut): string {
  switch (why.kind) {
    case 'no-copy':
      return '没有其本地副本'
    case 'missing':
      return '文件不在文件夹中'
    case 'altered':
      return '文件与保存时不同'
    case 'unreadable':
      return problemWords(why.why).what
    case 'not-measured':
      return '无法得知其尺寸或时长'
    case 'type':
      return why.extension === null ? '可灵不接受此文件' : `可灵不接受 ${why.extension} 文件`
    case 'bytes':
      return `大小为 ${bytesText(why.bytes)}，超过 ${bytesText(why.limitBytes)}`
    case 'sides':
      return `${pixelsOf(why.found.width, why.found.height)}，有一边小于 ${formatNumber(why.leastPixels)} 像素`
    case 'duration':
      return `时长为 ${seconds(why.foundMs)}，超过 ${seconds(why.limitMs)}`
    case 'still-there':
      return '可灵上仍有此素材'
    case 'not-gone':
      return '可灵上可能仍有此素材：尚不清楚是否已不存在'
    case 'uploaded':
      return '已经重新上传过'
    case 'uploaded-before':
      return '以前重新上传过，但不在本次列表中'
    case 'unknown':
      return '之前的上传可能已经送达'
    default:
      return assertNever(why)
  }
}

const seconds = (ms: number): string => `${formatNumber(Math.round(ms / 100) / 10)} 秒`
