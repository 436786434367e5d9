import { ASSET_TYPES, type AssetType, type TypeCounts } from '@shared/asset'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/zh-cn'
import { formatDay } from '../../../ui/format'
import { common } from '../../../ui/words/zh-cn'
import type { LibraryWords as English } from '../../description'
import { NO_PROMPT, worksOf } from '../task-words/zh-cn'

const library: English['library'] = {
  grid: '生成任务',
  search: '搜索提示词',
  unnamed: NO_PROMPT,
  byName: ['提示词升序', '提示词降序'],
  howMany: (shown, all, isListing) => {
    const of = formatNumber(shown)
    if (isListing)
      return shown === all
        ? count(all, { other: (n) => `目前 ${n} 个任务` })
        : count(all, { other: (n) => `目前 ${of} / ${n} 个任务` })
    return shown === all
      ? count(all, { other: (n) => `${n} 个任务` })
      : count(all, { other: (n) => `${of} / ${n} 个任务` })
  },
  hiddenByLastFilter: (value, isListing) =>
    isListing
      ? count(value, { other: (n) => `上次的筛选仍在生效：目前有 ${n} 个任务被隐藏。` })
      : count(value, { other: (n) => `上次的筛选仍在生效：有 ${n} 个任务被隐藏。` }),
  split: ({ works }) => worksOf(works),
  deleteSelected: ({ total, works }) =>
    count(
      total,
      works === 0
        ? { other: (n) => `删除 ${n} 个任务` }
        : { other: (n) => `删除 ${n} 个任务（${worksOf(works)}）` }
    ),
  keepListHint:
    '按 K 键，或打开任务并点击“保护”，即可将其设为保护：受保护的任务不能选择，也不会包含在任何删除中。每个账号各有一份列表，保存在本机上。',
  keptCount: (value) => count(value, { other: (n) => `${n} 个任务受保护` }),
  notListed: '未加载的任务不能选择，也不能删除。未删除任何任务。',
  checkingHint: '正在检查。已检查的任务可以删除。',
  mayBeMore: '服务可能没有显示全部内容。没有从此列表中移除任何任务。',
  doubt: {
    'broken-off': '',
    empty: '服务没有显示任何任务。',
    gap: '未能检查到全部任务：可能有遗漏。',
    order: '未能检查到全部任务：服务的响应前后矛盾。',
    'one-way': '未能检查到全部任务。'
  },
  emptyTitle: (hadAny) => (hadAny ? '已没有生成的作品' : '没有生成的作品'),
  emptyHint: '这里只列出可灵为您生成的内容。您上传的素材在“上传的素材”中。',
  noMatchHint: '没有任务符合搜索或筛选条件。您上传的素材在“上传的素材”中。',
  showAll: '显示全部生成的作品',
  firstPage: '正在加载可灵生成的内容…',
  selectNow: (listed) => count(listed, { other: (n) => `选择目前已加载的 ${n} 个任务` }),
  lostMeaning:
    '在您选择不使用此列表继续之前，不会删除任何任务。继续之后，列表中的任务将不再受保护。',
  listedTwice: (repeats) =>
    count(repeats, { other: (n) => `${n} 个任务在列表中出现了两次，只显示一次。` }),
  notice: {
    leftOut: (value) => count(value, { other: (n) => `已排除 ${n} 个任务。` }),
    unlocked: (value) => count(value, { other: (n) => `已取消对 ${n} 个任务的保护。` }),
    replaced: (value) =>
      count(value, { other: (n) => `拖动替换了原来的选择：${n} 个任务已取消选中。` }),
    cleared: (value) => count(value, { other: (n) => `${n} 个任务已取消选中。` }),
    exported: (value) => count(value, { other: (n) => `已保存 ${n} 个任务的 ID。` }),
    kept: (value) => count(value, { other: (n) => `已将 ${n} 个任务设为保护。` })
  }
}

const filter: English['filter'] = {
  all: '全部生成的作品',
  days: '生成日期',
  unlockTitle: (kept) => count(kept, { other: (n) => `要取消对 ${n} 个任务的保护吗？` }),
  matches: (value) => count(value, { other: (n) => `${n} 个任务符合条件` }),
  empty: {
    kept: '没有设为保护的任务',
    'no-picture': '每个任务都有缩略图',
    running: '没有进行中的任务',
    failed: '没有失败的任务',
    'several-works': '没有含多个作品的任务',
    'favourite-not-known': '每个任务的收藏状态均已知'
  }
}

const viewer: English['viewer'] = {
  previous: '上一个任务',
  next: '下一个任务',
  gone: '您正在查看的任务已不在素材库中。现在显示的是下一个任务。',
  unmatched: '您正在查看的任务已不符合筛选条件。现在显示的是下一个任务。',
  nothingLeft: '您正在查看的任务已不在素材库中，也没有其他内容可显示。'
}

const TASK_TYPES: Readonly<Record<AssetType, (number: string) => string>> = {
  image: (n) => `图片 ${n} 个`,
  video: (n) => `视频 ${n} 个`,
  audio: (n) => `音频 ${n} 个`,
  other: (n) => `其他文件 ${n} 个`
}

/** "6 个：图片 4 个、视频 2 个". */
function splitTasks(total: number, types: TypeCounts): string {
  const parts = ASSET_TYPES.map(
    (type) => types[type] > 0 && TASK_TYPES[type](formatNumber(types[type]))
  )
  return `${formatNumber(total)} 个：${common.list(parts)}`
}

const deletion: English['deletion'] = {
  title: ({ total, works }) =>
    total === 0
      ? '所选内容已全部排除'
      : count(
          total,
          works === 0
            ? { other: (n) => `要永久删除这 ${n} 个任务吗？` }
            : {
                other: (n) => `要永久删除这 ${n} 个任务及其 ${worksOf(works)}吗？`
              }
        ),
  lead: ({ total, works }) =>
    total === 0
      ? '照目前的情况，不会从下列账号中删除任何任务。'
      : count(total, {
          other: () =>
            works === 0
              ? '任务将连同其提示词从下列账号中删除。其中没有作品。'
              : '任务将连同其提示词和全部作品一起删除：每一个作品，而不只是缩略图中的那一个。'
        }),
  waits: (total) => count(total, { other: (n) => `${n} 个任务的删除等待您确认。未删除任何任务。` }),
  facts: ({ total, types, works }) => [
    ['任务', splitTasks(total, types)],
    ['作品', formatNumber(works)],
    ['上传的素材', '不会删除：生成时所用的素材不受影响']
  ],
  noFacts: '任务',
  hidden: (value) => count(value, { other: (n) => `${n} 个任务不符合筛选条件` }),
  held: (value) => count(value, { other: (n) => `主体或进行中的任务所需的 ${n} 个任务` }),
  unsure: (value) => count(value, { other: (n) => `${n} 个任务，尚不清楚是否已收藏` }),
  running: (value) => count(value, { other: (n) => `${n} 个进行中的任务，不会被删除` }),
  favourites: (value) =>
    count(value, {
      other: (n) => `${n} 个已收藏的任务，不会被删除`
    }),
  kept: (value) => count(value, { other: (n) => `${n} 个受保护的任务，不会被删除` }),
  unlisted: (value) => count(value, { other: (n) => `${n} 个任务可能已不存在。请刷新后查看。` }),
  warning: '此操作无法撤销。作品删除后，可灵和 Kling Sweep 都无法找回。',
  frozen: '将要删除的任务',
  about: ({ createdAt, works }) =>
    works ? `${formatDay(createdAt)}，${worksOf(works.length)}` : formatDay(createdAt),
  entries: '本次删除的所有任务',
  stoppedByUser: (notSent) =>
    notSent > 0
      ? '您已停止本次删除。未处理的任务不受影响。'
      : '您已停止本次删除。此前所有任务的删除请求均已发送。',
  stoppedMeaning: (notSent) =>
    notSent > 0
      ? '删除在此停止。未处理的任务不受影响。'
      : '删除在此停止。此前所有任务的删除请求均已发送。',
  unverified: {
    stopped: '未核实：本次删除结束时，尚未在生成记录中检查标为已删除的任务。',
    empty: '未核实：检查时生成记录显示为空，而这不能证明任何事。',
    unsteady: '未核实：检查生成记录时，服务的响应前后矛盾。',
    shown: '未核实：生成记录中又出现了一些曾标为已删除的任务。',
    unlistable: '未核实：生成记录未能完整加载，无法检查标为已删除的任务。',
    unwitnessed: '未核实：未能检查到全部标为已删除的任务。',
    oldest: '未核实：已没有任何列表显示这些任务，但没有更早的任务可与最早的几个对照。'
  },
  nothingLeft: '您确认的任务均已发送删除请求。在您继续之前，不会再发送任何请求。',
  someLeft: (left) =>
    count(left, {
      other: (n) => `您确认的任务中有 ${n} 个尚未删除。在您继续之前，不会发送任何请求。`
    }),
  unknownLeft: (unknown) =>
    count(unknown, {
      other: (n) => `尚不清楚 ${n} 个任务是否已被删除。继续后会先检查，若仍然存在，则将其删除。`
    }),
  lookingUp: '正在检查已发送删除请求的任务的结果…',
  historyHint: '这里列出本机记录的、此账号的任务的每次删除。',
  historyEmptyTitle: '尚无任务的删除记录',
  historyEmptyHint: '您删除的每个任务都会记录在这里，直到您清除历史记录。',
  damaged: '此记录的部分内容无法读取。其中记录的任务计为结果未知。'
}

export const generatedWords: English = { library, filter, viewer, deletion }
