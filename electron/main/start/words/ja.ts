import type { words as english } from '../words'

export const words: typeof english = {
  unusable: (path, why) => `データフォルダー ${path} を使用できません：${why}`,
  why: {
    isFile: 'フォルダーではなくファイルです',
    inFile: 'ファイルであるか、ファイルの中にあります',
    mayNotWrite: 'このユーザーには書き込む権限がありません',
    readOnly: 'ディスクは読み取り専用です',
    full: 'ディスクの空き容量がありません',
    quota: 'ディスクの割り当て容量を使い切りました',
    tooLong: '名前が長すぎます'
  },
  elsewhere: (computer, dataFolder, lock) =>
    `コンピューター ${computer} で、同じデータフォルダー ${dataFolder} を使って既に実行中です。先にそちらで終了してください。そこで実行されていない場合は、このフォルダーからファイル ${lock} を取り除いてください。`,

  endpoint: {
    noAddress: (from) => `${from} はアドレスではありません`,
    notPlain: (from) =>
      `${from} には、認証情報、クエリ、フラグメントを含まないベースアドレスを指定してください`,
    notHttps: (from) => `${from} は https にしてください。http はこのコンピューターにのみ使えます`
  },
  demoTakes: (limit) => `--demo には 0 から ${limit} までの素材の数を指定してください`,
  configTakes: '--config にはファイルのパスを指定してください：--config=<パス>',
  unreadable: (name, code) => `${name} を読み込めません（${code}）`,
  noFile: (name) => `${name} を読み込めません：ファイルがありません`,
  notUsed: (name, why) => `${name} は使用されません：${why}`,
  wrong: {
    noJson: (line) => `正しい JSON ではありません（${line} 行目）`,
    secret: (key) =>
      `「${key}」はトークンかパスワードのようです。このファイルには書けません。トークンはプログラムで入力し、キーチェーンに保存します`,
    isSecret:
      '内容がトークンかパスワードのようです。このファイルには書けません。トークンはプログラムで入力し、キーチェーンに保存します',
    otherForm: '形式がドキュメントと異なります',
    unknownKey: (key, known) => `不明なキー「${key}」。使えるキー：${known}`,
    noObject: 'JSON オブジェクトを一つだけ含む必要があります',
    takes: (key, what) => `「${key}」に指定できるもの：${what}`
  },
  what: {
    address: 'API のベースアドレス（文字列）',
    emails: (limit) => `最大 ${limit} 件のメールアドレスのリスト`,
    oneOf: (values) => `次のいずれか：${values}`,
    wholeTo: (limit) => `1 から ${limit} までの整数`,
    trueOrFalse: 'true または false'
  }
}
