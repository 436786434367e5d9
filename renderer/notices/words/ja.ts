import type { words as english } from '../words'

export const words: typeof english = {
  title: 'Kling Sweep 自身のファイルの問題',
  continues: 'Kling Sweep はその内容なしで続けます。',
  lasts: '変更はアプリを終了するまで有効ですが、次回は残っていない可能性があります。',
  dismiss: '閉じる'
}
