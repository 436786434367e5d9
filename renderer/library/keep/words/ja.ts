import { count } from '@shared/language/ja'
import type { words as english } from '../words'

export const words: typeof english = {
  running: (value) => count(value, { other: (n) => `${n} 件は実行中です。終わると選択できます。` }),
  favourites: (value) =>
    count(value, {
      other: (n) =>
        `${n} 件はお気に入りのため削除されません。保護を解除するには、Kling でお気に入りから外してください。`
    }),
  kept: (value) =>
    count(value, {
      other: (n) =>
        `${n} 件は保護中のため削除されません。保護を解除するには、サイドバーの「保護中」を開いてください。`
    })
}
