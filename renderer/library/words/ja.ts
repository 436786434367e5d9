import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ja'
import { common } from '../../ui/words/ja'
import type { words as english } from '../words'

export const words: typeof english = {
  type: { image: '画像', video: '動画', audio: '音声', other: 'ファイル' },
  sort: {
    date: ['古い順', '新しい順'],
    duration: ['短い順', '長い順'],
    pixels: ['解像度の低い順', '解像度の高い順']
  },
  byColumn: 'リストの列の順',
  library: common.library,
  cleanUp: '整理',
  selectMonth: (month) => `${month}をすべて選択`,
  keepingFailed: '選択はアプリを終了するまで有効ですが、次回は残っていない可能性があります。',
  typeLabel: common.type,
  sortLabel: '並べ替え',
  refresh: '再読み込み',
  stopListing: '読み込みを停止',
  selectAll: 'すべて選択',
  notAll: '読み込み済み（全件ではありません）',
  selectThese: (loaded) => `この ${formatNumber(loaded)} 件を選択`,
  clear: '選択を解除',
  show: '表示',
  drop: '非表示のものを選択から外す',
  deselectThese: (shown) => `表示中の ${formatNumber(shown)} 件を選択から外す`,
  news: {
    selected: '選択中のものがあります',
    ended: '削除が終了しました',
    interrupted: '削除が中断されました',
    filtered: 'フィルターがオンです'
  },
  newsOf: {
    selected: (library) => `${library}：選択中のものがあります`,
    ended: (library) => `${library}：削除が終了しました`,
    interrupted: (library) => `${library}：削除が中断されました`,
    filtered: (library) => `${library}：フィルターがオンです`
  },
  backToFilter: 'フィルターに戻る',
  unnamed: '名前なし',
  favourite: () => 'お気に入り、削除されません',
  kept: () => '保護中、削除されません',
  copied: ['', 'コピー保存済み', 'コピーが見つからないか、変更あり', 'コピー未検証'],
  severalTypes: '複数の種類',
  keep: common.keep,
  keepHint: (withKey) =>
    withKey ? '削除されないように保護します（K）' : '削除されないように保護します',
  saveCopies: 'コピーを保存…',
  saveShown: (shown) => `表示中の ${formatNumber(shown)} 件すべてのコピーを保存`,
  more: 'その他',
  showSelected: '選択したものだけを表示',
  exportIds: common.exportIds,
  importIds: common.importIds,
  keepList: '保護リスト',
  unsure: 'もう存在しない可能性あり',
  partTitle: 'これはライブラリの一部だけです。',
  tryAgain: common.tryAgain,
  trying: common.checking,
  asOfLabel: 'ライブラリの最終照合',
  asOf: (time) => `最終照合：${time}`,
  offlineHint:
    '閲覧と選択はできますが、再読み込みと削除はできません。オンラインに戻ると、また使用できます。',
  connectingHint: '接続中… 閲覧と選択はもうできます。',
  partHint: 'ライブラリの一部だけが照合されています。その部分は削除できます。',
  partlyChecked:
    'この一覧は以前に保存されたもので、一部だけが照合されています。何も削除されていません。',
  listingWaits: (time) => `サービスを待っています（${time} まで）。その後、一覧の取得を続けます。`,
  offlineRefresh: 'オフライン：サービスに接続できるようになると、ライブラリを再読み込みします',
  offlineDelete: 'オフライン：削除には接続が必要です',
  uncheckedDelete: (unchecked) =>
    `${formatNumber(unchecked)} 件がまだ照合されていません。これらは削除できません`,
  dismiss: common.close,
  noMatchTitle: '一致するものがありません',
  brokenTitle: 'ライブラリを読み込めませんでした',
  stillListing: 'ライブラリはまだ読み込み中です。',
  selectLater: '読み込みが終わったらすべて選択',
  never: common.cancel,
  willSelect: 'ライブラリの読み込みが終わると、すべて選択されます。',
  willSelectFiltered:
    'ライブラリの読み込みが終わると、設定していたフィルターに一致するものがすべて選択されます。',
  openKept: '「保護中」を開く',
  undo: '元に戻す',
  redo: 'やり直す',
  addHint: '追加するには、Ctrl（Mac では ⌘）を押しながらドラッグしてください。',
  notSelected:
    'ライブラリを最後まで読み込めなかったため、「すべて選択」では何も選択されませんでした。',
  failed: {
    keep: '保存できなかった保護はアプリを終了するまで有効ですが、次回は残っていない可能性があります。何も削除されていません。',
    lock: '何も保護されませんでした。',
    unlock: '保護は解除されませんでした。',
    import: '何もインポートされていません。選択もそのままです。',
    export: '何もエクスポートされていません。選択もそのままです。',
    filter: '前回のフィルターはオフになっており、すべて表示されています。',
    drag: 'ウィンドウの外には何もドラッグされていません。'
  },
  dragged: {
    some: (files, of) =>
      count(of, {
        other: (n) => `ファイル ${n} 件のうち ${formatNumber(files)} 件をドラッグしました。`
      }),
    others: (most) =>
      `残りは保存時の状態ではないか、時間内に見つからなかったか、一度にドラッグできる数（${formatNumber(most)} 件）を超えています。`
  },
  acceptLoss: 'リストなしで続ける',
  usedIn: (generations) => count(generations, { other: (n) => `生成 ${n} 件で使用` }),
  usedInShort: (generations) => `${formatNumber(generations)} 件で使用`,
  inUse: () => '使用中',
  upload: {
    image: (name) => `画像 ${name}`,
    video: (name) => `動画 ${name}`,
    audio: (name) => `音声 ${name}`,
    other: (name) => `ファイル ${name}`
  },
  selected: (value) => `${formatNumber(value)} 件を選択中`,
  notLoaded: (value) => `${formatNumber(value)} 件は未読み込み`,
  hidden: (value) => `${formatNumber(value)} 件はフィルターで非表示`,
  counts: {
    image: (value) => count(value, { other: (n) => `画像 ${n} 件` }),
    video: (value) => count(value, { other: (n) => `動画 ${n} 件` }),
    audio: (value) => `音声 ${formatNumber(value)} 件`,
    other: (value) => count(value, { other: (n) => `その他のファイル ${n} 件` })
  },
  unusable: (value) =>
    count(value, { other: (n) => `${n} 件は読み取れなかったため、表示も削除もできません。` }),
  keeping: {
    nothing: '何も保護されませんでした。',
    before: (value) => count(value, { other: (n) => `${n} 件はすでに保護されていました。` }),
    meaning: (value) => count(value, { other: () => '選択も削除もできません。' })
  },
  imported: {
    missing: (value) => `${formatNumber(value)} 件はこのライブラリになし`,
    notLoaded: (value) => `${formatNumber(value)} 件はまだ読み込まれていません`,
    locked: (value) => `${formatNumber(value)} 件は保護中`,
    sentence: (facts) => `${facts}。`
  },
  unread: {
    lines: (value) => count(value, { other: (n) => `${n} 行は有効な ID ではありませんでした` }),
    theseLines: (value, which, isAll) =>
      count(value, {
        other: (n) =>
          `${n} 行は有効な ID ではありませんでした（行番号：${which}${isAll ? '' : '、…'}）`
      })
  }
}
