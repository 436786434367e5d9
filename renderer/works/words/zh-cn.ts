import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/zh-cn'
import { words as libraryWords } from '../../library/words/zh-cn'
import { common } from '../../ui/words/zh-cn'
import type { words as english } from '../words'

export const words: typeof english = {
  uses: '使用情况',
  history: '生成记录读取到哪里',
  reading: '正在读取生成记录',
  loading: '正在查询…',
  elements: '主体',
  avatars: '数字人',
  running: '正在进行',
  generations: '生成',
  taskId: (id) => `任务 ${id}`,
  unnamed: libraryWords.unnamed,
  noPrompt: '无提示词',
  readIt: '读取生成记录',
  again: '重新读取',
  pause: '暂停',
  resume: '继续',
  stop: '停止',
  showAll: (all) => `显示全部 ${formatNumber(all)} 个`,
  showLess: '收起',
  openTask: '打开任务',
  notSeen: '草稿、自定义音色、已删除的任务和其他账号，Kling Sweep 都无法看到。',
  card: '上传的素材和作品的使用情况',
  setting: '自动读取生成记录',
  settingHint:
    '素材库加载完成后，Kling Sweep 会逐页读取可灵生成了什么及其所用的内容。这不会更改可灵上的任何内容。如果不读取，就无法得知使用情况。',
  strength: {
    certain: '由可灵指明',
    'same-object': '存储的文件相同',
    'same-name': '文件名相同'
  },
  details: common.details,
  made: (time) => `生成于 ${time}`,
  works: (value) => count(value, { other: (n) => `${n} 个作品` }),
  byWayOf: (value) => count(value, { other: (n) => `经由另外 ${n} 个作品` }),
  read: {
    reading: (tasks) => count(tasks, { other: (n) => `正在读取生成记录：目前 ${n} 个任务。` }),
    readingTo: (tasks, day) =>
      count(tasks, { other: (n) => `正在读取生成记录：目前 ${n} 个任务，追溯至 ${day}。` }),
    waiting: (tasks) =>
      count(tasks, { other: (n) => `正在读取生成记录，优先操作完成后继续：目前 ${n} 个任务。` }),
    waitingTo: (tasks, day) =>
      count(tasks, {
        other: (n) => `正在读取生成记录，优先操作完成后继续：目前 ${n} 个任务，追溯至 ${day}。`
      }),
    paused: (tasks) => count(tasks, { other: (n) => `生成记录的读取已暂停：目前 ${n} 个任务。` }),
    pausedTo: (tasks, day) =>
      count(tasks, {
        other: (n) => `生成记录的读取已暂停：目前 ${n} 个任务，追溯至 ${day}。`
      }),
    empty: (time) => `生成记录已于 ${time} 读到末尾：没有内容。`,
    whole: (day, time) => `生成记录已于 ${time} 读到末尾，追溯至 ${day}。`,
    partMissing: '其中一部分无法读取，因此只显示已发现的使用记录。',
    missingBefore: (day) => `${day}之前可能有遗漏。`,
    newUnread: '此后的新内容无法读取。',
    failed: '无法读取生成记录。',
    brokeOff: (day) => `生成记录读取到 ${day}后中断。`,
    off: '尚未读取生成记录：已在设置中关闭。',
    never: '尚未读取生成记录。'
  },
  verdict: {
    noneFound: '未发现使用记录。',
    noneFoundTo: (day) => `未发现使用记录，追溯至 ${day}。`,
    notRead: '使用情况未知：尚未读取生成记录。',
    notCompared: '未知：有较新的内容无法与其比对。',
    hiddenBy: (day) => `未知：较新的一个任务（${day}）用到了无法比对的内容，所用的可能就是这一个。`,
    notKnown: '使用情况未知。'
  },
  planned: {
    notRead: '未知：尚未读取生成记录。',
    generations: (value) => count(value, { other: (n) => `生成 ${n} 次` }),
    elements: (value) => count(value, { other: (n) => `主体 ${n} 个` }),
    avatars: (value) => count(value, { other: (n) => `数字人 ${n} 个` }),
    running: (value) => count(value, { other: (n) => `进行中的任务 ${n} 个` }),
    used: (value, things) => count(value, { other: (n) => `其中 ${n} 个用于：${things}。` }),
    notKnown: (value) => `其中 ${formatNumber(value)} 个的使用情况未知。`,
    asOf: (time) => `截至 ${time}：此后的新内容无法查询。`
  }
}
