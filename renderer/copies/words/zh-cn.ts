import type { Unproved } from '@shared/copies/copy'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/zh-cn'
import { assertNever } from '@shared/problem'
import { pixelsOf } from '../../media/words'
import { problemWords } from '../../problems/words'
import { common } from '../../ui/words/zh-cn'
import { bytesText } from '../bytes'
import type { words as english } from '../words'

export const words: typeof english = {
  saving: '正在保存本地副本',
  pause: '暂停',
  resume: '继续',
  stop: '停止',
  details: common.details,
  close: common.close,
  show: '显示本地副本',
  report: '已保存的本地副本',
  entries: '此列表中的所有内容',
  again: (left) => `重试这 ${formatNumber(left)} 个`,
  notBegun: '未保存任何本地副本。',
  notFlushed: '文件已保存，但磁盘未表明文件列表已写入。请检查磁盘，然后再保存一次。',
  endedEarly: '此前保存的都是完整的，会留在磁盘上。可灵上的内容不受影响。',
  progress: {
    saved: (done, total) => `已保存 ${formatNumber(done)} / ${formatNumber(total)} 个`,
    pausing: '当前文件完成后暂停',
    paused: '已暂停',
    stopping: '正在停止'
  },
  pace: {
    fetchedOf: (bytes, all) => `${bytes} / 约 ${all}`,
    fetchedLeft: (bytes, time) => `${bytes}，剩余约 ${time}`,
    fetchedOfLeft: (bytes, all, time) => `${bytes} / 约 ${all}，剩余约 ${time}`
  },
  counts: {
    saved: (value) => count(value, { other: (n) => `已保存 ${n} 份本地副本` }),
    there: (value) => `${formatNumber(value)} 份原已存在且完整`,
    notSaved: (value) => `${formatNumber(value)} 份未保存`,
    nothing: '没有可保存的内容：没有文件',
    notTried: (value) => `${formatNumber(value)} 份未尝试`
  },
  lead: (folder) => `位于文件夹“${folder}”。每份本地副本都已从磁盘重新读取。`,
  outcome: {
    notTried: '未尝试',
    saved: (bytes) => `已保存，${bytes}`,
    there: (bytes) => `原已存在且完整，${bytes}`,
    notSaved: (why) => `未保存：${whyUnproved(why)}`
  },
  unproved: whyUnproved
}

function whyUnproved(why: Unproved): string {
  switch (why.kind) {
    case 'no-address':
      return '服务没有提供其地址'
    case 'fetch-failed':
      return fetchText(why)
    case 'wrong-length':
      return `收到 ${bytesText(why.bytes)}，而事先告知的是 ${bytesText(why.of)}`
    case 'wrong-type':
      return '收到的不是此类型的文件'
    case 'no-end':
      return '文件没有到末尾就中断了'
    case 'not-decoded':
      return '文件无法解码'
    case 'not-answered':
      return '文件解码时间过长'
    case 'other-size':
      return `其尺寸为 ${sizeText(why.found)}，素材库中为 ${sizeText(why.told)}`
    case 'other-duration':
      return `其时长为 ${secondsText(why.foundMs)}，素材库中为 ${secondsText(why.toldMs)}`
    case 'altered':
      return '从磁盘重新读取的内容与写入的不同'
    case 'missing':
      return '文件已不在磁盘上'
    case 'name-taken':
      return '其名称已被其他文件占用，而已有的文件不会被替换'
    case 'no-room':
      return `需要 ${bytesText(why.needsBytes)}，可用空间为 ${bytesText(why.freeBytes)}`
    case 'disk-failed':
      return problemWords(why.why).what
    default:
      return assertNever(why)
  }
}

function fetchText({ tries, bytes, of, why }: Unproved & { kind: 'fetch-failed' }): string {
  const { what } = problemWords(why)
  if (of === null) return count(tries, { other: (n) => `下载失败 ${n} 次。${what}` })

  return count(tries, {
    other: (n) => `下载失败 ${n} 次，最后一次下载到 ${bytesText(bytes)} / ${bytesText(of)}。${what}`
  })
}

const sizeText = ({ width, height }: { readonly width: number; readonly height: number }): string =>
  pixelsOf(width, height)

/** With a tenth: a duration is refused for a quarter of a second. */
const secondsText = (ms: number): string => `${formatNumber(Math.round(ms / 100) / 10)} 秒`
