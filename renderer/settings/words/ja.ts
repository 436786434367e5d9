import { keychain } from '../../problems/phrases/ja'
import type { words as english } from '../words'

export const words: typeof english = {
  atOnce: '変更はすぐに適用されます。',
  appearance: '外観',
  language: '言語',
  systemLanguage: 'システムに合わせる',
  languageHint: 'ウィンドウとメニューはすぐに切り替わります。',
  languageLater: '日付の入力欄とプレーヤーは次回の起動時に切り替わります。',
  theme: 'テーマ',
  themes: { system: 'システムに合わせる', light: 'ライト', dark: 'ダーク' },
  density: 'サムネイルのサイズ',
  densities: { small: '小', medium: '中', large: '大' },
  pace: '削除と読み込み',
  notifications: '通知',
  notify: 'バックグラウンドで削除が終わったとき',
  notifyHint: '結果をシステムの通知で表示します。名前、プロンプト、アカウントは含まれません。',
  keyboard: 'キーボード',
  playOnHover: 'マウスを重ねた動画を再生',
  playOnHoverHint:
    'マウスを重ねている間、音なしで再生します。動きを減らす設定の場合は再生しません。',
  singleKeys: '1 つのキーだけのショートカット',
  singleKeysHint:
    'K や ? などの文字、数字、記号のキーが、Ctrl や ⌘ なしで働きます。音声入力を使う場合や、誤ってキーを押すことがある場合は、オフにしてください。',
  parallel: '同時リクエスト数',
  parallelHint:
    '読み込みと削除に適用されます。1 がサービスに最も負担をかけません。増やすと速くなり、サービスが混んでいる間は 1 に戻ります。',
  pageSize: 'ページのサイズ',
  pageSizeHint:
    'ライブラリの読み込みに適用されます。大きいほど速くなります。遅い接続が何度も切れる場合は、小さくすると改善します。サービスが拒否するサイズは自動的に小さくされます。',
  token: 'アカウントとトークン',
  kept: 'トークン',
  keptIn: {
    keychain: `このコンピューターの${keychain}に保存されています。`,
    session: 'アプリを終了するまでメモリに置かれます。次回はもう一度入力が必要です。',
    demo: '不要です。これはデモライブラリです。'
  },
  service: 'サービス',
  about: 'Kling Sweep について',
  version: 'バージョン',
  newVersions: '新しいバージョンを知らせる',
  newVersionsHint:
    '起動のたびに 1 回調べます。利用者に関する情報は何も送信されません。何もダウンロードされません。',
  newVersionsAsk: '新しいバージョンをお知らせしますか？',
  newVersionsYes: '知らせる',
  newVersionsNo: '知らせない',
  newer: (version) => `バージョン ${version} を利用できます。`,
  runtime: '実行環境',
  system: 'システム',
  provisioned: '組織による設定',
  presetMark: '組織によって事前に設定されています。',
  preset: {
    endpoint: 'サービスのアドレス',
    emails: 'アカウント',
    parallel: '同時リクエスト数',
    pageSize: 'ページのサイズ',
    theme: 'テーマ',
    density: 'サムネイルのサイズ',
    notify: '通知'
  },
  data: 'このコンピューターのデータ',
  dataHint: `設定、選択、保存されたライブラリの一覧、保護リスト、保存したフィルター、Kling の生成作品とその生成に使ったもの、サムネイル、すべての削除の記録。トークンは含まれません。トークンは${keychain}にあります。`,
  openData: 'データフォルダーを開く',
  openLogs: 'ログフォルダーを開く',
  copyDiagnostics: '診断情報をコピー',
  copied: 'クリップボードにコピーしました。',
  diagnosticsHint:
    'バージョン、設定、ログの最後の数行。トークン、メールアドレス、名前、プロンプトは含まれません。',
  startOver: '初期状態に戻す',
  startOverHint: `Kling Sweep がこのコンピューターとその${keychain}に保存したものをすべて消去します。Kling にあるものはそのまま残ります。`,
  removeEverythingAsk: 'アプリのデータをすべて消去…',
  notWhileRunning: '削除の実行中は使用できません。',
  removeTitle: 'Kling Sweep が保存したデータをすべて消去しますか？',
  removeLead: 'このコンピューターから次のものが完全に消去されます：',
  removeList: [
    `${keychain}にある API トークン`,
    '設定と、開いたアカウント',
    '選択、保存されたライブラリの一覧、保護リスト、保存したフィルター',
    '提案から外したものと、重複についての回答',
    'Kling の生成作品と、その生成に使ったものの記録',
    'サムネイル',
    'すべての削除と再アップロードの記録と履歴',
    'ログ'
  ],
  removeStays:
    'Kling にあるものは変更されません。保存したコピーは保存先のフォルダーに残り、データフォルダーにあるほかのファイルも残ります。その後 Kling Sweep は、インストール直後の状態で起動します。',
  removedNothing: '何も消去されませんでした。',
  removedInPart: '一部は消去できませんでした。残りは消去されました。',
  removeEverything: 'アプリのデータをすべて消去',
  removing: '消去中…',
  notStored: '選んだ設定は保存できず、アプリを終了するまでだけ有効です。',
  found: {
    named: 'Kling Sweep の起動時に指定されました。',
    system: 'このコンピューターの管理された設定の中にあります。',
    beside: 'アプリと同じ場所にあります。'
  },
  passedOver: 'アプリと同じ場所にある別の構成ファイルは使用されません。',
  presetNothing: '事前に設定されたものはありません。',
  presetSome: (names) => `事前に設定されたもの：${names}。`,
  provisionedBy: (file) => ['ここで選んだ設定が優先されます。構成ファイル：', file, '']
}
