import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/zh-cn'
import { common } from '../../ui/words/zh-cn'
import type { words as english } from '../words'

export const words: typeof english = {
  hidden: () => '已隐藏',
  counting: '正在统计…',
  duration: '所需时间',
  about: (time) => `约 ${time}`,
  requests: (requests) => count(requests, { other: (n) => `向服务发送 ${n} 次请求` }),
  leftOut: () => '已排除',
  inUse: () => '使用中',
  showUsed: (used) => `显示使用中的 ${formatNumber(used)} 个`,
  usedOnes: () => '将要删除，使用中',
  backToQuestion: '返回确认',
  include: '也删除：',
  moreHeld: (more) => `另有 ${formatNumber(more)} 个也已排除。减少所选数量，即可从中选择。`,
  nothingYet: '暂无：所选内容已全部排除。',
  confirm: '永久删除',
  starting: '正在开始…',
  showAll: (total) => `显示全部 ${formatNumber(total)} 个`,
  showLess: '收起',
  typeNumber: (total) => `请输入 ${formatNumber(total)} 以确认`,
  deleting: '正在删除',
  deletingIn: (library) => `正在从“${library}”中删除`,
  favourites: '正在查询收藏状态',
  favouritesSoFar: (done, total) =>
    `正在查询哪些已收藏：${formatNumber(done)} / ${formatNumber(total)}。查询期间不会删除任何内容。`,
  pause: '暂停',
  resume: '继续',
  stop: '停止',
  progressBroken: '无法显示进度。删除仍在继续。',
  report: '删除报告',
  details: common.details,
  less: '收起',
  nothingPlanned: '未删除任何内容，所选内容没有变化。',
  nothingMore: '未再删除任何内容，所选内容没有变化。',
  unknownHint: '结果未知：无法查明这些是否已被删除。请刷新素材库，查看哪些仍然存在。',
  verified: (deleted) =>
    count(deleted, { other: () => '已核实：连续两次检查，均未再出现已删除的内容。' }),
  verifiedOf: (deleted) =>
    count(deleted, { other: (n) => `已删除的 ${n} 个已核实：连续两次检查，均未再出现。` }),
  exportAs: { csv: '导出 CSV', tsv: '导出 TSV', json: '导出 JSON' },
  offline: '离线：此操作需要网络连接。',
  retryLeft: '重试剩余项',
  whileRunning: '删除进行期间不可用。',
  goOn: '继续',
  goOnWith: (left) => count(left, { other: (n) => `继续：删除其余 ${n} 个` }),
  exported: '报告已保存。',
  exportedCsv: '报告已保存。Excel 会截短其中的长 ID：若要在 Excel 中打开，请导出 TSV。',
  exportFailed: '报告未保存。删除本身不受影响。',
  unfinishedTitle: '有一次删除被中断',
  leave: '就此结束',
  leaveHint: '“就此结束”不会删除任何内容：只是结束本次删除，其余内容仍在可灵上。',
  inOther: (runs, library) => count(runs, { other: (n) => `“${library}”中有 ${n} 次删除` }),
  clearHistory: '清除历史记录',
  clearHistoryHint: '仅移除本机上的记录。可灵上不会有任何变化。',
  clearTitle: '要清除此账号的历史记录吗？',
  clearLead:
    '所有已结束的删除的记录都将从本机移除，且无法找回。请先导出仍然需要的记录。可灵上不会有任何变化。',
  historyFailed: '无法读取历史记录。素材库和所选内容不受影响。',
  show: '显示',
  hide: '隐藏',
  interrupted: '已中断',
  progress: {
    deleted: (deleted, total) => `已删除 ${formatNumber(deleted)} / ${formatNumber(total)} 个`,
    requests: (done, planned) =>
      count(planned, { other: (n) => `请求 ${formatNumber(done)} / ${n}` }),
    requestsLeft: (done, planned, time) =>
      count(planned, { other: (n) => `请求 ${formatNumber(done)} / ${n}，剩余约 ${time}` }),
    pausing: '当前请求完成后暂停',
    paused: '已暂停',
    checking: '正在检查结果',
    stopping: '当前请求完成后停止',
    shuttingDown: '因计算机正在关机而暂停',
    pausedBecause: (what) => `已暂停：${what}`,
    waits: (what, time) => `${what}将在 ${time}后继续。`
  },
  time: {
    seconds: (value) => count(value, { other: (n) => `${n} 秒` }),
    minutes: (value) => count(value, { other: (n) => `${n} 分钟` }),
    hours: (value) => count(value, { other: (n) => `${n} 小时` })
  },
  counts: {
    deleted: (value) => `已删除 ${formatNumber(value)} 个`,
    refused: (value) => `被拒绝 ${formatNumber(value)} 个`,
    'still-there': (value) => `仍然存在 ${formatNumber(value)} 个`,
    unknown: (value) => `结果未知 ${formatNumber(value)} 个`,
    'not-sent': (value) => `未处理 ${formatNumber(value)} 个`
  },
  outcome: () => ({
    confirmed: '已删除：服务表示已删除',
    gone: '已删除：已不在素材库中',
    refused: '被服务拒绝',
    refusedSaying: (said) => `被拒绝：“${said}”`,
    unmentioned: '结果未知：服务的响应中未提及',
    unknown: (what) => `结果未知：${what}`,
    stillThere: '仍然存在：素材库中仍有显示',
    notSent: '未处理：不受影响',
    stays: {
      kept: '未处理：此后已受到保护',
      favourite: '未处理：此后已被收藏，因而受到保护',
      running: '未处理：目前正在进行中',
      changed: '未处理：出现了您未曾确认的作品',
      unsure: '未处理：服务未说明是否已收藏',
      'not-found': '未处理：服务未找到它',
      unbacked: '未处理：服务未显示要保留的那个重复项',
      unlisted: '未处理：素材库中已不再显示'
    }
  }),
  allWell: (total) => `已删除 ${formatNumber(total)} 个，所有本地副本均已验证`
}
