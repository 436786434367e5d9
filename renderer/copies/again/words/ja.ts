import type { LeftOut } from '@shared/copies/again'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ja'
import { assertNever } from '@shared/problem'
import { words as mediaWords } from '../../../media/words/ja'
import { words as problems } from '../../../problems/words/ja'
import { common } from '../../../ui/words/ja'
import { bytesText } from '../../bytes'
import type { words as english } from '../words'

export const words: typeof english = {
  choose: (name) => `${name} を選ぶ`,
  chooseGone: (gone) => `Kling にもうない ${formatNumber(gone)} 件を選ぶ`,
  chooseNone: '何も選ばない',
  upload: (chosen) =>
    chosen === 0 ? '再アップロード…' : `${formatNumber(chosen)} 件を再アップロード…`,
  uploadHint: '新しい素材として Kling にアップロードするコピーを、下で選んでください。',
  whileListing:
    'ライブラリの一覧が取得されるまでお待ちください。まだ Kling にあるものは再アップロードされません。',
  question: (total) =>
    total === 0
      ? '再アップロードできるファイルはありません'
      : count(total, { other: (n) => `ファイル ${n} 件を再アップロードしますか？` }),
  questionPart: (total, chosen) =>
    count(chosen, {
      other: (n) => `ファイル ${n} 件のうち ${formatNumber(total)} 件を再アップロードしますか？`
    }),
  lead: '各ファイルは、新しい ID を持つ、新しくアップロードした素材になります。先に読み直され、1 回だけ送信されます。',
  leadNone: '何も送信されません。',
  confirm: 'アップロード',
  starting: '開始しています…',
  cancel: common.cancel,
  close: common.close,
  what: '内容',
  account: common.account,
  leftOut: '除外',
  goingList: 'アップロードするファイル',
  leftOutList: '除外されるファイル',
  showGoing: (total) => `${formatNumber(total)} 件すべてを表示`,
  showLeftOut: (total) => count(total, { other: (n) => `除外されたファイル ${n} 件を表示` }),
  hide: '隠す',
  looked: '確かめました：Kling にはありません',
  lookedHint: (doubtful) =>
    count(doubtful, {
      other: (n) =>
        `ファイル ${n} 件は、まだ Kling にあるか、以前のアップロードで届いている可能性があります。もう一度送信する前に、ライブラリで確かめてください。`
    }),
  uploading: '再アップロード中',
  stop: '停止',
  report: 'コピーのアップロード',
  entries: 'このアップロードのファイル',
  show: 'ファイルを表示',
  look: '探す',
  looking: '探しています…',
  interrupted: '中断。そのとき送信されなかったものが、自動的に送信されることはありません。',
  damaged: '記録の一部を読み取れません。読み取れた記録にないことは不明です。',
  endedEarly: 'それまでにアップロードされたものは残ります。その後は何も送信されていません。',
  failed: '何も送信されていません。',
  nothing: 'なし',
  progress: {
    tried: (done, total) => `${formatNumber(total)} 件中 ${formatNumber(done)} 件を実行済み`,
    bytes: (bytes, all) => `${bytes} / ${all}`,
    waiting: (what) => `待機中：${what}`,
    stopping: 'このファイルが終わると停止します'
  },
  counts: {
    seen: (value) => `アップロード済み ${formatNumber(value)} 件`,
    unseen: (value) => `アップロード済み、一覧には未表示 ${formatNumber(value)} 件`,
    unknown: (value) => `結果不明 ${formatNumber(value)} 件`,
    refused: (value) => `拒否 ${formatNumber(value)} 件`,
    notSent: (value) => `未送信 ${formatNumber(value)} 件`
  },
  outcome: {
    unlisted: (fileName) => `${fileName} としてアップロード済み、一覧には未表示`,
    uploaded: (newId) => `アップロード済み、新しい ID は ${newId}`,
    refused: (what) => `拒否：${what}`,
    nameless: '結果不明：探すための名前をサービスが示しませんでした',
    unknown: (what) => `結果不明：届いている可能性があります。${what}`,
    notSent: '未送信',
    notSentBecause: (why) => `未送信：${whyLeftOut(why)}`
  },
  left: whyLeftOut
}

function whyLeftOut(why: LeftOut): string {
  switch (why.kind) {
    case 'no-copy':
      return 'コピーがありません'
    case 'missing':
      return 'ファイルがフォルダーにありません'
    case 'altered':
      return 'ファイルが保存時のものと異なります'
    case 'unreadable':
      return problems.of(why.why).what
    case 'not-measured':
      return '大きさまたは長さがわかりません'
    case 'type':
      return why.extension === null
        ? 'Kling が受け付けるファイルではありません'
        : `Kling は ${why.extension} ファイルを受け付けません`
    case 'bytes':
      return `${bytesText(why.bytes)} あり、${bytesText(why.limitBytes)} を超えています`
    case 'sides':
      return `${mediaWords.pixelsOf(why.found.width, why.found.height)} で、一辺が ${formatNumber(why.leastPixels)} ピクセル未満です`
    case 'duration':
      return `長さが ${seconds(why.foundMs)} で、${seconds(why.limitMs)} を超えています`
    case 'still-there':
      return 'まだ Kling にあります'
    case 'not-gone':
      return 'まだ Kling にある可能性があります：なくなったとは確かめられていません'
    case 'uploaded':
      return 'すでに再アップロードされています'
    case 'uploaded-before':
      return '以前に再アップロードされましたが、この一覧にはありません'
    case 'unknown':
      return '以前のアップロードが届いている可能性があります'
    default:
      return assertNever(why)
  }
}

const seconds = (ms: number): string => `${formatNumber(Math.round(ms / 100) / 10)} 秒`
