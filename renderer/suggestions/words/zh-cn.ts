import { formatNumber } from '@shared/language/count'
import { inLocale } from '@shared/language/locale'
import { count } from '@shared/language/zh-cn'
import { formatDay } from '../../ui/format'
import { common } from '../../ui/words/zh-cn'
import { CLIP_DAYS, OLD_DAYS, SHORT_CLIP_MS } from '../kinds/plain'
import type { Reach } from '../kinds/suggestion'
import type { words as english, texts as englishTexts } from '../words'

const span = inLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
)

const SHORT_CLIP_S = SHORT_CLIP_MS / 1000

export const words: typeof english = {
  title: common.suggestions,
  against: '不删除的理由：',
  notThese: '忽略这些',
  putAwayTitle: '已忽略',
  suggestAgain: '重新建议',
  suggestAgainOf: (name) => `重新建议：${name}`,
  undo: '撤销',
  looking: '正在查找…',
  comparing: '正在比较图片',
  problem: '无法读取或保存您忽略的建议。',
  nothing: '没有建议',
  nothingHint: '建议针对重复项，以及未发现使用记录的上传的素材。',
  nothingListed: '没有上传的素材',
  nothingListedHint: '还没有可供查看的内容。',
  stillListing: '素材库仍在加载：加载完成后可能会有更多建议。',
  partOnly: '素材库只加载了一部分。建议只针对这一部分。',
  waiting: '正在等待生成记录',
  withoutHistory: '没有生成记录，就无法得知使用情况。这些建议仅依据上传的素材。',
  name: {
    'same-file': '相同文件，再次上传',
    'same-picture': '相同画面，再次上传',
    smaller: '较小，另有更好的',
    'no-picture': '无缩略图',
    'no-use': `超过 ${OLD_DAYS} 天，未发现使用记录`,
    trials: '一天的试作',
    'short-clips': '短片段，未发现使用记录'
  }
}

const UNKNOWN_USE = '尚不清楚它们是否在使用中。'

export const texts: typeof englishTexts = {
  assets: (value) => count(value, { other: (n) => `${n} 个素材` }),
  show: (value) => `显示 ${formatNumber(value)} 个`,
  putAwayCount: (value) => `已忽略：${formatNumber(value)}`,
  cardName: ({ kind, count: value }) =>
    count(value, { other: (n) => `${words.name[kind]}，${n} 个素材` }),
  summary: (value) =>
    value === 0 ? '不会替您选中任何内容' : `${formatNumber(value)} 条建议，不会替您选中任何内容`,
  wasPutAway: (kind, value) =>
    count(value, {
      other: (n) => `“${words.name[kind]}”：不会再因此建议这 ${n} 个素材。`
    }),
  trials: (when, uploads, others) =>
    `${when}，${formatNumber(uploads)} 个上传的素材。其中一个已使用；其余未发现使用记录。既未受保护也未收藏的：${formatNumber(others)} 个。`,
  reasonFor: ({ kind, batch, count: value }, reach) => {
    switch (kind) {
      case 'same-file':
        return '与另一个上传的素材逐字节相同。每种都会留下一个。'
      case 'same-picture':
        return '与另一个上传的素材画面相同。每种都会留下一个。'
      case 'smaller':
        return '与另一个像素更多的上传的素材画面相同。较大的会留下。'
      case 'no-picture':
        return '可灵没有显示这些图片和视频的缩略图。可能是上传失败了。'
      case 'no-use':
        return reach?.backTo
          ? `在任务、主体和数字人中均未发现使用记录，追溯至 ${formatDay(reach.backTo)}。`
          : '在任务、主体和数字人中均未发现使用记录。'
      case 'trials':
        return batch === null
          ? ''
          : texts.trials(span().formatRange(batch.from, batch.to), batch.uploads, value)
      case 'short-clips':
        return reach?.backTo
          ? `短于 ${SHORT_CLIP_S} 秒、上传超过 ${CLIP_DAYS} 天的视频。未发现使用记录，追溯至 ${formatDay(reach.backTo)}。`
          : `短于 ${SHORT_CLIP_S} 秒、上传超过 ${CLIP_DAYS} 天的视频。未发现使用记录。`
    }
  },
  against: ({ kind }, reach) => {
    const unread = reach === null && UNKNOWN_USE
    switch (kind) {
      case 'same-file':
        return reach === null ? UNKNOWN_USE : '目前没有发现。已知使用中的内容已排除。'
      case 'same-picture':
        return common.sentences(['没有比较字节：画质可能不同。', unread])
      case 'smaller':
        return common.sentences(['小图可能是有意为之：徽标、蒙版、风格参考。', unread])
      case 'no-picture':
        return common.sentences(['文件本身可能是完整的。', unread])
      case 'no-use':
        return '已删除的任务和草稿不会留下痕迹。'
      case 'trials':
        return '成批上传的内容往往是为尚未开始的创作准备的。'
      case 'short-clips':
        return '短片段往往用作动作参考。'
    }
  },
  leftOut: (value, all, reach) =>
    count(all, {
      other: (n) => `${leftOutWhy(reach)}即 ${n} 个素材中的 ${formatNumber(value)} 个。`
    })
}

const leftOutWhy = (reach: Reach | null): string =>
  reach === null
    ? '以下素材不在任何建议之列：设为保护、已收藏、已知使用中或可能已不存在的。'
    : '以下素材不在任何建议之列：设为保护、已收藏、使用中、可能已不存在或情况未知的。'
