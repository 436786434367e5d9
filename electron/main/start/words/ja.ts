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
    `コンピューター ${computer} で、同じデータフォルダー ${dataFolder} を使って既に実行中です。先にそちらで終了してください。そこで実行されていない場合は、このフォルダーからファイル ${lock} を取り除いてください。`
}
