import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ja'
import { words as libraryWords } from '../../library/words/ja'
import { common } from '../../ui/words/ja'
import type { words as english } from '../words'

export const words: typeof english = {
  uses: '使用先',
  history: '生成履歴の読み取り範囲',
  reading: '生成履歴を読み取り中',
  loading: '調べています…',
  elements: 'エレメント',
  avatars: 'アバター',
  running: '現在実行中',
  generations: '生成',
  taskId: (id) => `タスク ${id}`,
  unnamed: libraryWords.unnamed,
  noPrompt: 'プロンプトなし',
  readIt: '生成履歴を読み取る',
  again: 'もう一度読み取る',
  pause: '一時停止',
  resume: '再開',
  stop: '停止',
  showAll: (all) => `${formatNumber(all)} 件すべてを表示`,
  showLess: '一部だけを表示',
  openTask: 'タスクを開く',
  notSeen:
    '下書き、カスタムボイス、削除されたタスク、ほかのアカウントは、Kling Sweep からは見えません。',
  card: 'アップロードした素材と作品の使用先',
  setting: '生成履歴を自動的に読み取る',
  settingHint:
    'ライブラリの読み込みが終わると、Kling Sweep は、Kling が何から何を生成したかを 1 ページずつ読み取ります。Kling では何も変わりません。読み取らないと、使用については何もわかりません。',
  strength: {
    certain: 'Kling が明示',
    'same-object': '保存されたファイルが同じ',
    'same-name': 'ファイル名が同じ'
  },
  details: common.details,
  made: (time) => `生成日時：${time}`,
  works: (value) => count(value, { other: (n) => `作品 ${n} 件` }),
  byWayOf: (value) => count(value, { other: (n) => `ほかの作品 ${n} 件を経由` }),
  read: {
    reading: (tasks) =>
      count(tasks, { other: (n) => `生成履歴を読み取り中：これまでにタスク ${n} 件。` }),
    readingTo: (tasks, day) =>
      count(tasks, {
        other: (n) =>
          `生成履歴を読み取り中：これまでにタスク ${n} 件、${day} までさかのぼりました。`
      }),
    waiting: (tasks) =>
      count(tasks, {
        other: (n) => `先に行う処理の後で生成履歴を読み取ります：これまでにタスク ${n} 件。`
      }),
    waitingTo: (tasks, day) =>
      count(tasks, {
        other: (n) =>
          `先に行う処理の後で生成履歴を読み取ります：これまでにタスク ${n} 件、${day} までさかのぼりました。`
      }),
    paused: (tasks) =>
      count(tasks, {
        other: (n) => `生成履歴の読み取りは一時停止中：これまでにタスク ${n} 件。`
      }),
    pausedTo: (tasks, day) =>
      count(tasks, {
        other: (n) =>
          `生成履歴の読み取りは一時停止中：これまでにタスク ${n} 件、${day} までさかのぼりました。`
      }),
    empty: (time) => `${time} に生成履歴を最後まで読み取りました。空でした。`,
    whole: (day, time) => `${time} に生成履歴を ${day} までさかのぼり、最後まで読み取りました。`,
    partMissing: '一部を読み取れなかったため、見つかった使用だけを示しています。',
    missingBefore: (day) => `${day} より前に、欠けているものがある可能性があります。`,
    newUnread: 'その後の新しいものは読み取れませんでした。',
    failed: '生成履歴を読み取れませんでした。',
    brokeOff: (day) => `生成履歴を ${day} までさかのぼったところで、読み取りが途切れました。`,
    off: '生成履歴は読み取られていません。設定でオフになっています。',
    never: '生成履歴は読み取られていません。'
  },
  verdict: {
    noneFound: '使用は見つかりませんでした。',
    noneFoundTo: (day) => `${day} までさかのぼって、使用は見つかりませんでした。`,
    notRead: '使用は不明です。生成履歴が読み取られていません。',
    notCompared: '不明です。より新しいものの一部を、これと照らし合わせることができませんでした。',
    hiddenBy: (day) =>
      `不明です。より新しいタスク（${day}）の生成に、照らし合わせることのできないものが使われました。それがこれだった可能性があります。`,
    notKnown: '使用は不明です。'
  },
  planned: {
    notRead: '不明です。生成履歴が読み取られていません。',
    generations: (value) => count(value, { other: (n) => `生成 ${n} 件` }),
    elements: (value) => count(value, { other: (n) => `エレメント ${n} 件` }),
    avatars: (value) => count(value, { other: (n) => `アバター ${n} 件` }),
    running: (value) => count(value, { other: (n) => `実行中のタスク ${n} 件` }),
    used: (value, things) =>
      count(value, { other: (n) => `このうち ${n} 件は、${things}で使用されています。` }),
    notKnown: (value) => `このうち ${formatNumber(value)} 件は、使用が不明です。`,
    asOf: (time) => `${time} 時点：その後の新しいものは照会できませんでした。`
  }
}
