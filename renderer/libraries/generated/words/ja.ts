import type { TypeCounts } from '@shared/asset'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ja'
import { formatDay } from '../../../ui/format'
import { common } from '../../../ui/words/ja'
import { NO_PROMPT, worksOf } from '../task-words/ja'
import type { generatedWords as english } from '../words'

const tasks = (value: number): string => count(value, { other: (n) => `タスク ${n} 件` })

const library: typeof english.library = {
  grid: '生成タスク',
  search: 'プロンプトを検索',
  unnamed: NO_PROMPT,
  byName: ['プロンプトの昇順', 'プロンプトの降順'],
  howMany: (shown, all, isListing) => {
    const of = formatNumber(shown)
    if (isListing)
      return shown === all
        ? count(all, { other: (n) => `これまでにタスク ${n} 件` })
        : count(all, { other: (n) => `これまでにタスク ${n} 件中 ${of} 件` })
    return shown === all ? tasks(all) : count(all, { other: (n) => `タスク ${n} 件中 ${of} 件` })
  },
  hiddenByLastFilter: (value, isListing) =>
    isListing
      ? count(value, {
          other: (n) => `前回のフィルターがまだ有効です：これまでにタスク ${n} 件が非表示です。`
        })
      : count(value, {
          other: (n) => `前回のフィルターがまだ有効です：タスク ${n} 件が非表示です。`
        }),
  split: ({ works }) => worksOf(works),
  deleteSelected: ({ total, works }) =>
    count(
      total,
      works === 0
        ? { other: (n) => `タスク ${n} 件を削除` }
        : { other: (n) => `タスク ${n} 件（${worksOf(works)}）を削除` }
    ),
  keepListHint:
    'K でタスクを保護するか、タスクを開いて「保護」をクリックしてください。保護したタスクは選択できず、削除の対象にもなりません。リストはアカウントごとに、このコンピューターにあります。',
  keptCount: (value) => count(value, { other: (n) => `保護中のタスク ${n} 件` }),
  notListed: '読み込まれていないタスクは選択も削除もできません。何も削除されていません。',
  checkingHint: '照合しています。照合済みのタスクは削除できます。',
  mayBeMore:
    'サービスがすべてを示していない可能性があります。この一覧から外されたタスクはありません。',
  doubt: {
    'broken-off': '',
    empty: 'タスクがまったく示されませんでした。',
    gap: 'すべてのタスクを照合することはできませんでした。欠けているものがある可能性があります。',
    order: 'すべてのタスクを照合することはできませんでした。回答が互いに矛盾しています。',
    'one-way': 'すべてのタスクを照合することはできませんでした。'
  },
  emptyTitle: (hadAny) => (hadAny ? '生成作品は残っていません' : '生成作品はありません'),
  emptyHint:
    'ここには Kling の生成作品だけが表示されます。アップロードした素材は「アップロード済み」にあります。',
  noMatchHint:
    '検索またはフィルターに一致するタスクはありません。アップロードした素材は「アップロード済み」にあります。',
  showAll: '生成作品をすべて表示',
  firstPage: 'Kling の生成作品を読み込んでいます…',
  selectNow: (listed) =>
    count(listed, { other: (n) => `これまでに読み込んだタスク ${n} 件を選択` }),
  lostMeaning:
    'リストなしで続けるまで、何も削除されません。続けると、リストのタスクは保護されなくなります。',
  listedTwice: (repeats) =>
    count(repeats, { other: (n) => `タスク ${n} 件は一覧に 2 回あり、1 回だけ表示しています。` }),
  notice: {
    leftOut: (value) => count(value, { other: (n) => `タスク ${n} 件を除外しました。` }),
    unlocked: (value) => count(value, { other: (n) => `タスク ${n} 件の保護を解除しました。` }),
    replaced: (value) =>
      count(value, {
        other: (n) => `ドラッグで選択が置き換わりました：タスク ${n} 件の選択を解除しました。`
      }),
    cleared: (value) => count(value, { other: (n) => `タスク ${n} 件の選択を解除しました。` }),
    exported: (value) => count(value, { other: (n) => `タスク ${n} 件の ID を保存しました。` }),
    kept: (value) => count(value, { other: (n) => `タスク ${n} 件を保護しました。` })
  }
}

const filter: typeof english.filter = {
  all: '生成作品',
  days: '生成日',
  unlockTitle: (kept) => count(kept, { other: (n) => `タスク ${n} 件の保護を解除しますか？` }),
  matches: (value) => count(value, { other: (n) => `タスク ${n} 件が一致` }),
  empty: {
    kept: '保護中のタスクはありません',
    'no-picture': 'すべてのタスクにサムネイルがあります',
    running: '実行中のものはありません',
    failed: '失敗したタスクはありません',
    'several-works': '複数の作品があるタスクはありません',
    'favourite-not-known': 'すべてのタスクについて、お気に入りかどうかがわかっています'
  }
}

const viewer: typeof english.viewer = {
  previous: '前のタスク',
  next: '次のタスク',
  gone: '表示していたタスクはもうライブラリにありません。これは次のタスクです。',
  unmatched: '表示していたタスクはフィルターに一致しなくなりました。これは次のタスクです。',
  nothingLeft: '表示していたタスクはもうライブラリにありません。ほかに表示するものもありません。'
}

/** "6 件：画像 4 件、動画 2 件". */
function splitTasks(total: number, { image, video, audio, other }: TypeCounts): string {
  const parts = common.list([
    image > 0 && `画像 ${formatNumber(image)} 件`,
    video > 0 && `動画 ${formatNumber(video)} 件`,
    audio > 0 && `音声 ${formatNumber(audio)} 件`,
    other > 0 && `その他のファイル ${formatNumber(other)} 件`
  ])
  return `${formatNumber(total)} 件：${parts}`
}

const deletion: typeof english.deletion = {
  title: ({ total, works }) =>
    total === 0
      ? '選択したものはすべて除外されました'
      : count(
          total,
          works === 0
            ? { other: (n) => `タスク ${n} 件を完全に削除しますか？` }
            : {
                other: (n) => `タスク ${n} 件（${worksOf(works)}）を完全に削除しますか？`
              }
        ),
  lead: ({ total, works }) => {
    if (total === 0) return 'このままでは、下記のアカウントから何も削除されません。'
    if (works === 0)
      return total === 1
        ? 'このタスクは、プロンプトとともに下記のアカウントから削除されます。作品はありません。'
        : 'これらのタスクは、プロンプトとともに下記のアカウントから削除されます。作品はありません。'
    return total === 1
      ? 'このタスクは、プロンプトとすべての作品とともに削除されます。削除される作品は、サムネイルに写っている作品だけではありません。'
      : '各タスクは、プロンプトとすべての作品とともに削除されます。削除される作品は、サムネイルに写っている作品だけではありません。'
  },
  waits: (total) =>
    count(total, {
      other: (n) => `タスク ${n} 件の削除の確認は保留中です。何も削除されていません。`
    }),
  facts: ({ total, types, works }) => [
    ['タスク', splitTasks(total, types)],
    ['作品', `${formatNumber(works)} 件`],
    ['アップロードした素材', '残ります：生成に使った素材は変更されません']
  ],
  noFacts: 'タスク',
  hidden: (value) => count(value, { other: (n) => `タスク ${n} 件はフィルターに一致しません` }),
  held: (value) =>
    count(value, { other: (n) => `エレメントまたは実行中のタスクに必要なタスク ${n} 件` }),
  unsure: (value) => count(value, { other: (n) => `お気に入りかどうか不明なタスク ${n} 件` }),
  running: (value) => count(value, { other: (n) => `実行中のタスク ${n} 件（削除されません）` }),
  favourites: (value) =>
    count(value, {
      other: (n) => `お気に入り ${n} 件（削除されません）`
    }),
  kept: (value) => count(value, { other: (n) => `保護中のタスク ${n} 件（削除されません）` }),
  unlisted: (value) =>
    count(value, {
      other: (n) => `タスク ${n} 件はもう存在しない可能性があります。再読み込みするとわかります。`
    }),
  warning: 'この操作は元に戻せません。削除した作品は、Kling でも Kling Sweep でも復元できません。',
  frozen: '削除するタスク',
  about: ({ createdAt, works }) =>
    works ? `${formatDay(createdAt)}、${worksOf(works.length)}` : formatDay(createdAt),
  entries: 'この削除のタスクすべて',
  stoppedByUser: (notSent) =>
    notSent > 0
      ? '停止の操作により、この削除は途中で終わりました。未処理のタスクはそのまま残っています。'
      : '停止の操作により、この削除は終わりました。その時点で、すべてのタスクの削除リクエストが送信済みでした。',
  stoppedMeaning: (notSent) =>
    notSent > 0
      ? '削除はここで停止しました。未処理のタスクはそのまま残っています。'
      : '削除はここで停止しました。その時点で、すべてのタスクの削除リクエストが送信済みでした。',
  unverified: {
    stopped: '未検証：削除済みとされたタスクを生成履歴と照合する前に、この削除は終わりました。',
    empty: '未検証：照合のときに取得した生成履歴は空でした。空の一覧では何も証明できません。',
    unsteady: '未検証：生成履歴の照合のとき、サービスの回答が互いに矛盾していました。',
    shown: '未検証：削除済みとされたタスクの一部が、生成履歴に再び示されました。',
    unlistable:
      '未検証：生成履歴を最後まで読み込めず、削除済みとされたタスクを照合できませんでした。',
    unwitnessed: '未検証：削除済みとされたタスクのすべてを照合することはできませんでした。',
    oldest:
      '未検証：どの一覧にも表示されなくなりましたが、最も古いタスクと照らし合わせる、さらに古いタスクが残っていません。'
  },
  nothingLeft:
    '確認したタスクはすべて、削除リクエストが送信済みです。続ける指示があるまで、これ以上は何も送信しません。',
  someLeft: (left) =>
    count(left, {
      other: (n) =>
        `確認したタスクのうち ${n} 件はまだ削除されていません。続ける指示があるまで、何も送信しません。`
    }),
  unknownLeft: (unknown) =>
    count(unknown, {
      other: (n) =>
        `タスク ${n} 件は削除されたかどうか不明です。続けると、まずそれを照合し、まだ残っているものを削除します。`
    }),
  lookingUp: '削除リクエスト送信済みのタスクがどうなったかを照合しています…',
  historyHint: 'このアカウントのタスクの削除すべて（このコンピューターでの記録）。',
  historyEmptyTitle: 'タスクの削除はまだありません',
  historyEmptyHint: '削除したタスクはすべて、履歴を消去するまでここに記録されます。',
  damaged: 'この記録の一部を読み取れません。そこに記録されたタスクは結果不明として扱います。'
}

export const generatedWords: typeof english = { library, filter, viewer, deletion }
