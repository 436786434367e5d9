import { keychain } from '../../../problems/phrases/ja'
import type { words as english } from '../words'

export const words: typeof english = {
  where: 'トークンのある場所',
  drawing: 'リンクのあるメール。リンク先のページに「user:」で始まる 1 行がある',
  mailTitle: 'useapi.net からのウェルカムメールを探す',
  mailText: 'サブスクリプションの申し込み時に届いています。リンク先にトークンがあります。',
  copyTitle: 'API トークンをコピーする',
  copyText: '「user:」で始まる 1 行です。全体をコピーしてください。',
  pasteTitle: '入力欄に貼り付ける',
  pasteText: '続いて「接続」を押すと、サービスでチェックされます。',
  stored: 'どこに何が保存されるか',
  token: 'トークン',
  tokenPlace: `このコンピューターの${keychain}。ない場合は、アプリを終了するまでメモリ。入力時のサービスにだけ送信されます。`,
  lists: '一覧、サムネイル、履歴',
  listsPlace: 'このコンピューターにあるアプリのフォルダー。設定から開いたり消去したりできます。',
  copies: 'ファイルのコピー',
  copiesPlace: '保存するときに選択するフォルダー。それまでは何もコピーされません。'
}
