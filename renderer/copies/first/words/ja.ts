import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ja'
import { words as copiesWords } from '../../words/ja'
import type { words as english } from '../words'

export const words: typeof english = {
  first: '先にコピーを保存',
  off: 'Kling にはゴミ箱がありません。ディスクにコピーを保存しておかなければ、何も残りません。また、すべてのファイルを Kling に再アップロードできるわけではありません。',
  choose: 'フォルダーを選択…',
  change: '変更…',
  noFolder: 'フォルダーはまだ選択されていません。',
  estimating: '保存済みのものを調べています…',
  into: (folder) =>
    `「${folder}」に保存。コピーを読み直して破損がないと確かめたものだけが削除されます。`,
  saving: 'コピーを保存中',
  unproved: '検証できなかったコピー',
  showCopies: 'コピーを表示',
  listsMeaning:
    '削除の前に、コピーが完全であることを読み戻して確認済みです。コピーと並ぶ一覧 manifest.jsonl と SHA256SUMS だけが不完全な可能性があります。',
  estimate: {
    saved: (value) => `${formatNumber(value)} 件は保存済み`,
    toFetch: (value, bytes) => `${formatNumber(value)} 件を取得、約 ${bytes}`,
    toFetchUnknown: (value) => `${formatNumber(value)} 件を取得、サイズは不明`,
    nothing: '保存するものはありません。',
    sentence: (facts) => `${facts}。`,
    free: (bytes) => `ディスクの空きは ${bytes}。`
  },
  noRoom: (bytes) =>
    `ディスクの空きが ${bytes} 足りません。空きを増やすか、別のフォルダーを選択してください。`,
  notTaken: {
    sentence: (value, facts) =>
      `今わかる範囲では、このうち ${formatNumber(value)} 件は Kling に再アップロードできません：${facts}。`,
    type: (value, types) => `形式（${types}）のため ${formatNumber(value)} 件`,
    bytes: (value) => `ファイルサイズのため ${formatNumber(value)} 件`,
    sides: (value) => `ピクセル数の不足のため ${formatNumber(value)} 件`,
    duration: (value) => `長さのため ${formatNumber(value)} 件`
  },
  lanes: {
    deleted: (deleted, total) =>
      `${formatNumber(total)} 件中 ${formatNumber(deleted)} 件を削除済み`,
    proved: (value) => count(value, { other: (n) => `コピー ${n} 件を検証済み` }),
    next: (value) => count(value, { other: (n) => `コピー ${n} 件を検証済み、次に削除` }),
    toSave: (value) => `未保存 ${formatNumber(value)} 件`,
    aside: (value) => `保留 ${formatNumber(value)} 件：コピー未検証`
  },
  unprovedTitle: (value) =>
    count(value, {
      other: (n) => `${n} 件は削除されていません：コピーを検証できませんでした`
    }),
  untouched: (value) => count(value, { other: () => 'Kling では何も変更されていません。' }),
  readBack: (deleted) =>
    count(deleted, {
      other: (n) =>
        `削除済みの ${n} 件は、削除の前にコピーを読み直し、破損がないことを確かめました。`
    }),
  notDeleted: (why) => `削除されていません：${copiesWords.unproved(why)}`,
  copyProved: 'コピー検証済み。',
  stillThereEmpty:
    '残存：ライブラリにまだ表示されています。作品がないため、Kling が削除するものを見つけられない可能性があります。',
  workProved: {
    clean: 'コピー検証済み、透かしなし。',
    partly: 'コピー検証済み、一部は透かしなし。',
    asShown: 'コピー検証済み、Kling での表示のまま。'
  }
}
