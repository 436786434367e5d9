import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/zh-cn'
import { splitByType } from '../../../library/words'
import { words as libraryWords } from '../../../library/words/zh-cn'
import { formatDay } from '../../../ui/format'
import type { uploadsWords as english } from '../words'

type English = typeof english

const library: English['library'] = {
  grid: '上传的素材',
  search: '按名称搜索',
  unnamed: libraryWords.unnamed,
  byName: ['名称升序', '名称降序'],
  howMany: (shown, all, isListing) => {
    const of = formatNumber(shown)
    if (isListing)
      return shown === all
        ? count(all, { other: (n) => `目前 ${n} 个素材` })
        : count(all, { other: (n) => `目前 ${of} / ${n} 个素材` })
    return shown === all
      ? count(all, { other: (n) => `${n} 个素材` })
      : count(all, { other: (n) => `${of} / ${n} 个素材` })
  },
  hiddenByLastFilter: (value, isListing) =>
    isListing
      ? count(value, { other: (n) => `上次的筛选仍在生效：目前有 ${n} 个素材被隐藏。` })
      : count(value, { other: (n) => `上次的筛选仍在生效：有 ${n} 个素材被隐藏。` }),
  split: ({ types }) => splitByType(types),
  deleteSelected: ({ total }) => count(total, { other: (n) => `删除 ${n} 个素材` }),
  keepListHint:
    '按 K 键，或打开素材并点击“保护”，即可将其设为保护：受保护的素材不能选择，也不会包含在任何删除中。每个账号各有一份列表，保存在本机上。',
  keptCount: (value) => count(value, { other: (n) => `${n} 个素材受保护` }),
  notListed: '未加载的素材不能选择，也不能删除。未删除任何素材。',
  checkingHint: '正在检查。已检查的素材可以删除。',
  mayBeMore: '服务可能没有显示全部内容。没有从此列表中移除任何素材。',
  doubt: {
    'broken-off': '',
    empty: '服务没有显示任何素材。',
    gap: '未能检查到全部素材：可能有遗漏。',
    order: '未能检查到全部素材：服务的响应前后矛盾。',
    'one-way': '未能检查到全部素材。'
  },
  emptyTitle: (hadAny) => (hadAny ? '已没有上传的素材' : '没有上传的素材'),
  emptyHint: '这里只列出上传的素材。可灵为您生成的内容在“生成的作品”中。',
  noMatchHint: '没有上传的素材符合搜索或筛选条件。可灵生成的内容在“生成的作品”中。',
  showAll: '显示全部上传的素材',
  firstPage: '正在加载您上传的素材…',
  selectNow: (listed) => count(listed, { other: (n) => `选择目前已加载的 ${n} 个素材` }),
  lostMeaning:
    '在您选择不使用此列表继续之前，不会删除任何素材。继续之后，列表中的素材将不再受保护。',
  listedTwice: (repeats) =>
    count(repeats, { other: (n) => `${n} 个素材在列表中出现了两次，只显示一次。` }),
  notice: {
    leftOut: (value) => count(value, { other: (n) => `已排除 ${n} 个素材。` }),
    unlocked: (value) => count(value, { other: (n) => `已取消对 ${n} 个素材的保护。` }),
    replaced: (value) =>
      count(value, { other: (n) => `拖动替换了原来的选择：${n} 个素材已取消选中。` }),
    cleared: (value) => count(value, { other: (n) => `${n} 个素材已取消选中。` }),
    exported: (value) => count(value, { other: (n) => `已保存 ${n} 个素材的 ID。` }),
    kept: (value) => count(value, { other: (n) => `已将 ${n} 个素材设为保护。` })
  }
}

const filter: English['filter'] = {
  all: '全部上传的素材',
  days: '上传日期',
  unlockTitle: (kept) => count(kept, { other: (n) => `要取消对 ${n} 个素材的保护吗？` }),
  matches: (value) => count(value, { other: (n) => `${n} 个素材符合条件` }),
  empty: {
    kept: '没有设为保护的素材',
    'no-picture': '每个素材都有缩略图'
  }
}

const viewer: English['viewer'] = {
  previous: '上一个素材',
  next: '下一个素材',
  gone: '您正在查看的素材已不在素材库中。现在显示的是下一个素材。',
  unmatched: '您正在查看的素材已不符合筛选条件。现在显示的是下一个素材。',
  nothingLeft: '您正在查看的素材已不在素材库中，也没有其他内容可显示。'
}

const deletion: English['deletion'] = {
  title: ({ total }) =>
    total === 0
      ? '所选内容已全部排除'
      : count(total, { other: (n) => `要永久删除这 ${n} 个素材吗？` }),
  lead: ({ total }) =>
    total === 0
      ? '照目前的情况，不会从下列账号中删除任何素材。'
      : count(total, { other: () => '这些素材将从下列账号中删除。由它们生成的内容不会被删除。' }),
  waits: (total) => count(total, { other: (n) => `${n} 个素材的删除等待您确认。未删除任何素材。` }),
  facts: (counted) => [['素材', splitByType(counted.types)]],
  noFacts: '素材',
  hidden: (value) => count(value, { other: (n) => `${n} 个素材不符合筛选条件` }),
  held: (value) => count(value, { other: (n) => `主体或进行中的任务所需的 ${n} 个素材` }),
  unsure: () => '',
  running: () => '',
  favourites: (value) =>
    count(value, {
      other: (n) => `${n} 个已收藏的素材，不会被删除`
    }),
  kept: (value) => count(value, { other: (n) => `${n} 个受保护的素材，不会被删除` }),
  unlisted: (value) => count(value, { other: (n) => `${n} 个素材可能已不存在。请刷新后查看。` }),
  warning: '此操作无法撤销。素材删除后，可灵和 Kling Sweep 都无法找回。',
  frozen: '将要删除的素材',
  about: ({ createdAt }) => formatDay(createdAt),
  entries: '本次删除的所有素材',
  stoppedByUser: (notSent) =>
    notSent > 0
      ? '您已停止本次删除。未处理的素材不受影响。'
      : '您已停止本次删除。此前所有素材的删除请求均已发送。',
  stoppedMeaning: (notSent) =>
    notSent > 0
      ? '删除在此停止。未处理的素材不受影响。'
      : '删除在此停止。此前所有素材的删除请求均已发送。',
  unverified: {
    stopped: '未核实：本次删除结束时，尚未在素材库中检查标为已删除的素材。',
    empty: '未核实：检查时素材库显示为空，而这不能证明任何事。',
    unsteady: '未核实：检查素材库时，服务的响应前后矛盾。',
    shown: '未核实：素材库中又出现了一些曾标为已删除的素材。',
    unlistable: '未核实：素材库未能完整加载，无法检查标为已删除的素材。',
    unwitnessed: '未核实：未能检查到全部标为已删除的素材。',
    oldest: '未核实：已没有任何列表显示这些素材，但没有更早的素材可与最早的几个对照。'
  },
  nothingLeft: '您确认的素材均已发送删除请求。在您继续之前，不会再发送任何请求。',
  someLeft: (left) =>
    count(left, {
      other: (n) => `您确认的素材中有 ${n} 个尚未删除。在您继续之前，不会发送任何请求。`
    }),
  unknownLeft: (unknown) =>
    count(unknown, {
      other: (n) => `尚不清楚 ${n} 个素材是否已被删除。继续后会先检查，若仍然存在，则将其删除。`
    }),
  lookingUp: '正在检查已发送删除请求的素材的结果…',
  historyHint: '这里列出本机记录的、此账号上传的素材的每次删除。',
  historyEmptyTitle: '尚无上传素材的删除记录',
  historyEmptyHint: '您删除的每个素材都会记录在这里，直到您清除历史记录。',
  damaged: '此记录的部分内容无法读取。其中记录的素材计为结果未知。'
}

export const uploadsWords: English = { library, filter, viewer, deletion }
