import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ja'
import { formatDay } from '../../ui/format'
import type { words as english, texts as englishTexts } from '../words'

export const words: typeof english = {
  title: '重複',
  groups: 'グループ',
  members: 'このグループの素材',
  showThem: '表示',
  undo: '元に戻す',
  previous: '前のグループ',
  next: '次のグループ',
  stays: '残す',
  locked: '保護中またはお気に入り：削除されません',
  keepInstead: '代わりにこちらを残す',
  variants: 'バリエーション：すべて残す',
  different: '別のもの',
  selectTicked: 'チェックしたものを選択',
  blind:
    'この検索では、切り抜き、枠の追加、左右反転は見つかりません。音声はファイルとしてだけ比較されます。',
  look: '調べる',
  pause: '一時停止',
  resume: '再開',
  stop: '停止',
  lookTitle: 'すべてを調べる',
  lookHint:
    'スクロールで表示された画像は、その都度比較されます。それ以外は、オリジナルを 1 回取得する必要があります。',
  looking: 'すべてを調べています',
  comparing: '画像を比較しています',
  lost: '続けるまで、何も削除できません。続けると、すべての選択が解除されます。残る素材の重複として選択されたものが含まれている可能性があるためです。',
  acceptLoss: 'すべての選択を解除して続ける',
  problem: '重複についての回答を読み取るか保存することができませんでした。',
  pickGroup: 'すべてのグループを判断済みです。',
  name: {
    'same-file': '同じファイル',
    'same-picture': '同じ画像',
    'looks-alike': '似ている'
  },
  meaning: {
    'same-file': '全バイトが一致',
    'same-picture': '形と色が一致、バイトは未比較',
    'looks-alike': '形が類似、色は異なる可能性あり'
  },
  decided: {
    selected: '選択済み',
    variants: 'バリエーション、すべて残す',
    different: '別のもの'
  },
  because: {
    chosen: '残す：選ばれたため',
    locked: '残す：保護中またはお気に入りのため',
    used: '残す：わかっている使用が多いため',
    larger: '残す：画素数が多いため',
    older: '残す：古いため',
    told: '残す：もう一方についてわかっていることが少ないため',
    first: '残す：違いが見つからないため'
  }
}

export const texts: typeof englishTexts = {
  groupsOf: (groups, decided) =>
    count(groups, { other: (n) => `グループ ${n} 件、うち ${formatNumber(decided)} 件を判断済み` }),
  selectedSoFar: (value) => `これまでに ${formatNumber(value)} 件を選択`,
  placeOf: (at, total) => `${formatNumber(at)} / ${formatNumber(total)}`,
  selectOthers: (value) => count(value, { other: (n) => `残す素材以外の ${n} 件を選択` }),
  selectAllOthers: (groups) => `全 ${formatNumber(groups)} グループで、残す素材以外を選択`,
  lookFirst: (value) =>
    count(value, { other: (n) => `先に、この種類のグループをあと ${n} 件見てください` }),
  membersOf: (type, value) => {
    switch (type) {
      case 'video':
        return count(value, { other: (n) => `動画 ${n} 件` })
      case 'audio':
        return count(value, { other: (n) => `音声 ${n} 件` })
      default:
        return count(value, { other: (n) => `画像 ${n} 件` })
    }
  },
  datesOf: (from, to) => {
    const [first, last] = [formatDay(from), formatDay(to)]
    return first === last ? first : `${first} ～ ${last}`
  },
  selectedIn: (value) => `${formatNumber(value)} 件を選択中`,
  difference: {
    'newer smaller': '新しい、小さい',
    'newer larger': '新しい、大きい',
    'newer ': '新しい',
    'older smaller': '古い、小さい',
    'older larger': '古い、大きい',
    'older ': '古い',
    ' smaller': '小さい',
    ' larger': '大きい',
    ' ': '日付も大きさも同じ'
  },
  noDuplicates: (pictures) =>
    pictures === 0
      ? 'まだ何も比較されていません'
      : count(pictures, { other: (n) => `素材 ${n} 件の中に重複はありません` }),
  originals: (value) => count(value, { other: (n) => `オリジナル ${n} 件` }),
  notMeasured: 'サイズと所要時間はまだ不明',
  about: (bytes) => `約 ${bytes}`,
  minutes: (value) => count(value, { other: (n) => `${n} 分` }),
  lookedAt: (done, total) => `${formatNumber(total)} 件中 ${formatNumber(done)} 件を調査済み`,
  failedOf: (value) => count(value, { other: (n) => `オリジナル ${n} 件を取得できませんでした` })
}
