import type { Unproved } from '@shared/copies/copy'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ja'
import { assertNever } from '@shared/problem'
import { words as mediaWords } from '../../media/words/ja'
import { words as problems } from '../../problems/words/ja'
import { common } from '../../ui/words/ja'
import { bytesText } from '../bytes'
import type { words as english } from '../words'

export const words: typeof english = {
  saving: 'コピーを保存中',
  pause: '一時停止',
  resume: '再開',
  stop: '停止',
  details: common.details,
  close: common.close,
  show: 'コピーを表示',
  report: '保存したコピー',
  entries: 'このリストのすべて',
  again: (left) => `この ${formatNumber(left)} 件を再試行`,
  notBegun: 'コピーは保存されませんでした。',
  notFlushed:
    'ファイルは保存されましたが、その一覧が書き込まれたことをディスクから確かめられませんでした。ディスクを調べてから、もう一度保存してください。',
  endedEarly:
    'それまでに保存されたものに破損はなく、そのまま残ります。Kling にあるものは変更されていません。',
  progress: {
    saved: (done, total) => `${formatNumber(total)} 件中 ${formatNumber(done)} 件を保存済み`,
    pausing: '処理中のファイルが終わると一時停止します',
    paused: '一時停止中',
    stopping: '停止しています'
  },
  pace: {
    fetchedOf: (bytes, all) => `${bytes} / 約 ${all}`,
    fetchedLeft: (bytes, time) => `${bytes}、残り約 ${time}`,
    fetchedOfLeft: (bytes, all, time) => `${bytes} / 約 ${all}、残り約 ${time}`
  },
  counts: {
    saved: (value) => count(value, { other: (n) => `コピー ${n} 件を保存` }),
    there: (value) => `${formatNumber(value)} 件は保存済み（破損なし）`,
    notSaved: (value) => `${formatNumber(value)} 件は保存されず`,
    nothing: '保存するものがありません：ファイルがありません',
    notTried: (value) => `${formatNumber(value)} 件は未実行`
  },
  lead: (folder) => `フォルダー「${folder}」にあります。どのコピーもディスクから読み直されました。`,
  outcome: {
    notTried: '未実行',
    saved: (bytes) => `保存しました、${bytes}`,
    there: (bytes) => `保存済み（破損なし）、${bytes}`,
    notSaved: (why) => `保存されず：${whyUnproved(why)}`
  },
  unproved: whyUnproved
}

function whyUnproved(why: Unproved): string {
  switch (why.kind) {
    case 'no-address':
      return 'サービスがアドレスを示していません'
    case 'fetch-failed':
      return fetchText(why)
    case 'wrong-length':
      return `届いたのは ${bytesText(why.bytes)} ですが、${bytesText(why.of)} と示されていました`
    case 'wrong-type':
      return '届いたものはこの種類のファイルではありません'
    case 'no-end':
      return 'ファイルが途中で切れています'
    case 'not-decoded':
      return 'ファイルをデコードできません'
    case 'not-answered':
      return 'ファイルのデコードに時間がかかりすぎました'
    case 'other-size':
      return `大きさは ${sizeText(why.found)} ですが、ライブラリでは ${sizeText(why.told)} です`
    case 'other-duration':
      return `長さは ${secondsText(why.foundMs)} ですが、ライブラリでは ${secondsText(why.toldMs)} です`
    case 'altered':
      return 'ディスクから読み直した内容が、書き込んだ内容と異なります'
    case 'missing':
      return 'ファイルはもうディスクにありません'
    case 'name-taken':
      return '同じ名前の別のファイルがあり、置き換えは行われません'
    case 'no-room':
      return `${bytesText(why.needsBytes)} 必要ですが、空きは ${bytesText(why.freeBytes)} です`
    case 'disk-failed':
      return problems.of(why.why).what
    default:
      return assertNever(why)
  }
}

function fetchText({ tries, bytes, of, why }: Unproved & { kind: 'fetch-failed' }): string {
  const { what } = problems.of(why)

  return count(tries, {
    other: (n) =>
      of === null
        ? `ダウンロードに ${n} 回失敗しました。${what}`
        : `ダウンロードに ${n} 回失敗しました（最後は ${bytesText(of)} 中 ${bytesText(bytes)} まで）。${what}`
  })
}

const sizeText = ({ width, height }: { readonly width: number; readonly height: number }): string =>
  mediaWords.pixelsOf(width, height)

const secondsText = (ms: number): string => `${formatNumber(Math.round(ms / 100) / 10)} 秒`
