import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ja'
import { words as libraryWords } from '../../../library/words/ja'
import { formatDay } from '../../../ui/format'
import { common } from '../../../ui/words/ja'
import type { uploadsWords as english } from '../words'

type Counted = Parameters<typeof english.deletion.title>[0]

const assets = (value: number): string => count(value, { other: (n) => `素材 ${n} 件` })

const splitByType = ({ types }: Pick<Counted, 'types'>): string => {
  const { image, video, audio, other } = libraryWords.counts
  return common.list([
    types.image > 0 && image(types.image),
    types.video > 0 && video(types.video),
    types.audio > 0 && audio(types.audio),
    types.other > 0 && other(types.other)
  ])
}

const library: typeof english.library = {
  grid: 'アップロードした素材',
  search: '名前検索',
  unnamed: libraryWords.unnamed,
  byName: ['名前の昇順', '名前の降順'],
  howMany: (shown, all, isListing) => {
    const of = formatNumber(shown)
    if (isListing)
      return shown === all
        ? count(all, { other: (n) => `これまでに素材 ${n} 件` })
        : count(all, { other: (n) => `これまでに素材 ${n} 件中 ${of} 件` })
    return shown === all ? assets(all) : count(all, { other: (n) => `素材 ${n} 件中 ${of} 件` })
  },
  hiddenByLastFilter: (value, isListing) =>
    isListing
      ? count(value, {
          other: (n) => `前回のフィルターがまだ有効です：これまでに素材 ${n} 件が非表示です。`
        })
      : count(value, {
          other: (n) => `前回のフィルターがまだ有効です：素材 ${n} 件が非表示です。`
        }),
  split: splitByType,
  deleteSelected: ({ total }) => count(total, { other: (n) => `素材 ${n} 件を削除` }),
  keepListHint:
    'K で素材を保護するか、素材を開いて「保護」をクリックしてください。保護した素材は選択できず、削除の対象にもなりません。リストはアカウントごとに、このコンピューターにあります。',
  keptCount: (value) => count(value, { other: (n) => `保護中の素材 ${n} 件` }),
  notListed: '読み込まれていない素材は選択も削除もできません。何も削除されていません。',
  checkingHint: '照合しています。照合済みの素材は削除できます。',
  mayBeMore:
    'サービスがすべてを示していない可能性があります。この一覧から外された素材はありません。',
  doubt: {
    'broken-off': '',
    empty: '素材がまったく示されませんでした。',
    gap: 'すべての素材を照合することはできませんでした。欠けているものがある可能性があります。',
    order: 'すべての素材を照合することはできませんでした。回答が互いに矛盾しています。',
    'one-way': 'すべての素材を照合することはできませんでした。'
  },
  emptyTitle: (hadAny) =>
    hadAny ? 'アップロードした素材は残っていません' : 'アップロードした素材はありません',
  emptyHint:
    'ここにはアップロードした素材だけが表示されます。Kling の生成作品は「生成作品」にあります。',
  noMatchHint:
    '検索またはフィルターに一致する、アップロードした素材はありません。Kling の生成作品は「生成作品」にあります。',
  showAll: 'アップロードした素材をすべて表示',
  firstPage: 'アップロードした素材を読み込んでいます…',
  selectNow: (listed) => count(listed, { other: (n) => `これまでに読み込んだ素材 ${n} 件を選択` }),
  lostMeaning:
    'リストなしで続けるまで、何も削除されません。続けると、リストの素材は保護されなくなります。',
  listedTwice: (repeats) =>
    count(repeats, { other: (n) => `素材 ${n} 件は一覧に 2 回あり、1 回だけ表示しています。` }),
  notice: {
    leftOut: (value) => count(value, { other: (n) => `素材 ${n} 件を除外しました。` }),
    unlocked: (value) => count(value, { other: (n) => `素材 ${n} 件の保護を解除しました。` }),
    replaced: (value) =>
      count(value, {
        other: (n) => `ドラッグで選択が置き換わりました：素材 ${n} 件の選択を解除しました。`
      }),
    cleared: (value) => count(value, { other: (n) => `素材 ${n} 件の選択を解除しました。` }),
    exported: (value) => count(value, { other: (n) => `素材 ${n} 件の ID を保存しました。` }),
    kept: (value) => count(value, { other: (n) => `素材 ${n} 件を保護しました。` })
  }
}

const filter: typeof english.filter = {
  all: 'アップロード済み',
  days: 'アップロード日',
  unlockTitle: (kept) => count(kept, { other: (n) => `素材 ${n} 件の保護を解除しますか？` }),
  matches: (value) => count(value, { other: (n) => `素材 ${n} 件が一致` }),
  empty: {
    kept: '保護中の素材はありません',
    'no-picture': 'すべての素材にサムネイルがあります'
  }
}

const viewer: typeof english.viewer = {
  previous: '前の素材',
  next: '次の素材',
  gone: '表示していた素材はもうライブラリにありません。これは次の素材です。',
  unmatched: '表示していた素材はフィルターに一致しなくなりました。これは次の素材です。',
  nothingLeft: '表示していた素材はもうライブラリにありません。ほかに表示するものもありません。'
}

const deletion: typeof english.deletion = {
  title: ({ total }) =>
    total === 0
      ? '選択したものはすべて除外されました'
      : count(total, { other: (n) => `素材 ${n} 件を完全に削除しますか？` }),
  lead: ({ total }) =>
    total === 0
      ? 'このままでは、下記のアカウントから何も削除されません。'
      : '下記のアカウントから削除されます。これらから生成されたものは削除されません。',
  waits: (total) =>
    count(total, {
      other: (n) => `素材 ${n} 件の削除の確認は保留中です。何も削除されていません。`
    }),
  facts: (counted) => [['素材', splitByType(counted)]],
  noFacts: '素材',
  hidden: (value) => count(value, { other: (n) => `素材 ${n} 件はフィルターに一致しません` }),
  held: (value) =>
    count(value, { other: (n) => `エレメントまたは実行中のタスクに必要な素材 ${n} 件` }),
  unsure: () => '',
  running: () => '',
  favourites: (value) =>
    count(value, {
      other: (n) => `お気に入り ${n} 件（削除されません）`
    }),
  kept: (value) => count(value, { other: (n) => `保護中の素材 ${n} 件（削除されません）` }),
  unlisted: (value) =>
    count(value, {
      other: (n) => `素材 ${n} 件はもう存在しない可能性があります。再読み込みするとわかります。`
    }),
  warning: 'この操作は元に戻せません。削除した素材は、Kling でも Kling Sweep でも復元できません。',
  frozen: '削除する素材',
  about: ({ createdAt }) => formatDay(createdAt),
  entries: 'この削除の素材すべて',
  stoppedByUser: (notSent) =>
    notSent > 0
      ? '停止の操作により、この削除は途中で終わりました。未処理の素材はそのまま残っています。'
      : '停止の操作により、この削除は終わりました。その時点で、すべての素材の削除リクエストが送信済みでした。',
  stoppedMeaning: (notSent) =>
    notSent > 0
      ? '削除はここで停止しました。未処理の素材はそのまま残っています。'
      : '削除はここで停止しました。その時点で、すべての素材の削除リクエストが送信済みでした。',
  unverified: {
    stopped: '未検証：削除済みとされた素材をライブラリと照合する前に、この削除は終わりました。',
    empty: '未検証：照合のときに取得したライブラリは空でした。空の一覧では何も証明できません。',
    unsteady: '未検証：ライブラリの照合のとき、サービスの回答が互いに矛盾していました。',
    shown: '未検証：削除済みとされた素材の一部が、ライブラリに再び示されました。',
    unlistable:
      '未検証：ライブラリを最後まで読み込めず、削除済みとされた素材を照合できませんでした。',
    unwitnessed: '未検証：削除済みとされた素材のすべてを照合することはできませんでした。',
    oldest:
      '未検証：どの一覧にも表示されなくなりましたが、最も古い素材と照らし合わせる、さらに古い素材が残っていません。'
  },
  nothingLeft:
    '確認した素材はすべて、削除リクエストが送信済みです。続ける指示があるまで、これ以上は何も送信しません。',
  someLeft: (left) =>
    count(left, {
      other: (n) =>
        `確認した素材のうち ${n} 件はまだ削除されていません。続ける指示があるまで、何も送信しません。`
    }),
  unknownLeft: (unknown) =>
    count(unknown, {
      other: (n) =>
        `素材 ${n} 件は削除されたかどうか不明です。続けると、まずそれを照合し、まだ残っているものを削除します。`
    }),
  lookingUp: '削除リクエスト送信済みの素材がどうなったかを照合しています…',
  historyHint: 'このアカウントの、アップロードした素材の削除すべて（このコンピューターでの記録）。',
  historyEmptyTitle: 'アップロードした素材の削除はまだありません',
  historyEmptyHint: '削除した素材はすべて、履歴を消去するまでここに記録されます。',
  damaged: 'この記録の一部を読み取れません。そこに記録された素材は結果不明として扱います。'
}

export const uploadsWords: typeof english = { library, filter, viewer, deletion }
