import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ja'
import { inLocale } from '@shared/language/locale'
import { formatDay } from '../../ui/format'
import { common } from '../../ui/words/ja'
import { CLIP_DAYS, OLD_DAYS, SHORT_CLIP_MS } from '../kinds/plain'
import type { Reach } from '../kinds/suggestion'
import type { words as english, texts as englishTexts } from '../words'

/** "2026/08/14 15:04～15:48". */
const span = inLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
)

const SHORT_CLIP_S = SHORT_CLIP_MS / 1000

export const words: typeof english = {
  title: common.suggestions,
  against: '削除しない理由：',
  notThese: '提案から外す',
  putAwayTitle: '提案から外したもの',
  suggestAgain: 'もう一度提案',
  suggestAgainOf: (name) => `もう一度提案：${name}`,
  undo: '元に戻す',
  looking: '調べています…',
  comparing: '画像を比較しています',
  problem: '提案から外したものの記録を読み取るか保存することができませんでした。',
  nothing: '提案はありません',
  nothingHint: '提案の対象は、重複と、使用が見つからなかった、アップロードした素材です。',
  nothingListed: 'アップロードした素材はありません',
  nothingListedHint: '調べるものがまだありません。',
  stillListing:
    'ライブラリはまだ読み込み中です。読み込みが終わると、提案が増える可能性があります。',
  partOnly: 'ライブラリの一部だけが読み込まれています。提案はその部分についてのものです。',
  waiting: '生成履歴を待っています',
  withoutHistory:
    '生成履歴がないと、使用については何もわかりません。以下の提案は、アップロードした素材だけに基づいています。',
  name: {
    'same-file': '同じファイルの再アップロード',
    'same-picture': '同じ画像の再アップロード',
    smaller: '小さい画像（より良いものあり）',
    'no-picture': 'サムネイルなし',
    'no-use': `${OLD_DAYS} 日より前、使用は見つからず`,
    trials: '試作の日',
    'short-clips': '短い動画、使用は見つからず'
  }
}

const UNKNOWN_USE = '使用中かどうかは不明です。'

export const texts: typeof englishTexts = {
  assets: (value) => count(value, { other: (n) => `素材 ${n} 件` }),
  show: (value) => `${formatNumber(value)} 件を表示`,
  putAwayCount: (value) => `提案から外したもの：${formatNumber(value)} 件`,
  cardName: ({ kind, count: value }) =>
    count(value, { other: (n) => `${words.name[kind]}、素材 ${n} 件` }),
  summary: (value) =>
    value === 0
      ? '自動的に選択されるものはありません'
      : `提案 ${formatNumber(value)} 件。自動的に選択されるものはありません`,
  wasPutAway: (kind, value) =>
    count(value, {
      other: (n) => `「${words.name[kind]}」：素材 ${n} 件は、この理由ではもう提案されません。`
    }),
  trials: (when, uploads, others) =>
    `${when} にアップロードした素材 ${formatNumber(uploads)} 件。1 件は使用されています。それ以外の素材の使用は見つかりませんでした。保護中でもお気に入りでもないもの：${formatNumber(others)} 件。`,
  reasonFor({ kind, batch, count: value }, reach) {
    switch (kind) {
      case 'same-file':
        return 'アップロードしたほかの素材と全バイトが一致します。それぞれ 1 件が残ります。'
      case 'same-picture':
        return 'アップロードしたほかの素材と同じ画像です。それぞれ 1 件が残ります。'
      case 'smaller':
        return 'アップロードした、より画素数の多い素材と同じ画像です。大きいほうが残ります。'
      case 'no-picture':
        return 'Kling はこれらの画像と動画のサムネイルを示しません。アップロードに失敗した可能性があります。'
      case 'no-use':
        return reach?.backTo
          ? `${formatDay(reach.backTo)} までさかのぼって、タスク、エレメント、アバターのどれにも使用は見つかりませんでした。`
          : 'タスク、エレメント、アバターのどれにも使用は見つかりませんでした。'
      case 'trials':
        return batch === null
          ? ''
          : texts.trials(span().formatRange(batch.from, batch.to), batch.uploads, value)
      case 'short-clips':
        return reach?.backTo
          ? `${SHORT_CLIP_S} 秒未満で、${CLIP_DAYS} 日より前の動画。${formatDay(reach.backTo)} までさかのぼって、使用は見つかりませんでした。`
          : `${SHORT_CLIP_S} 秒未満で、${CLIP_DAYS} 日より前の動画。使用は見つかりませんでした。`
    }
  },
  against({ kind }, reach) {
    const unread = reach === null && UNKNOWN_USE
    switch (kind) {
      case 'same-file':
        return reach === null
          ? UNKNOWN_USE
          : '見つかりませんでした。使用中とわかっているものは除外済みです。'
      case 'same-picture':
        return common.sentences([
          'バイトは比較されていません。画質が異なる可能性があります。',
          unread
        ])
      case 'smaller':
        return common.sentences([
          '小さいものに意味がある可能性があります：ロゴ、マスク、スタイルの参照など。',
          unread
        ])
      case 'no-picture':
        return common.sentences(['ファイル自体は壊れていない可能性があります。', unread])
      case 'no-use':
        return '削除されたタスクと下書きは、跡が残りません。'
      case 'trials':
        return 'まとまった素材は、これから始める作業のためのものであることがよくあります。'
      case 'short-clips':
        return '短い動画は、動きの参照であることがよくあります。'
    }
  },
  leftOut: (value, all, reach) =>
    count(all, {
      other: (n) => `${leftOutWhy(reach)}素材 ${n} 件のうち ${formatNumber(value)} 件です。`
    })
}

const leftOutWhy = (reach: Reach | null): string =>
  reach === null
    ? 'どの提案からも除外：保護中、お気に入り、使用中とわかっているもの、もう存在しない可能性のあるもの。'
    : 'どの提案からも除外：保護中、お気に入り、使用中、もう存在しない可能性のあるもの、不明なもの。'
