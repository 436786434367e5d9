import type { words as english } from '../words'

const running = { close: '停止して閉じる', closing: '停止しています…' }
const ended = { stay: '閉じない', close: 'ウィンドウを閉じる', closing: '閉じています…' }

export const words: typeof english = {
  deletion: {
    running: {
      ...running,
      title: '削除を実行しています',
      lead: '閉じると、実行中のリクエストが終わったところで削除を停止します。それまでに送信した分は元に戻せません。残りはそのままです。',
      stay: '削除を続ける'
    },
    ended: {
      ...ended,
      title: '削除が終了しました',
      lead: 'レポートはライブラリに、その後は履歴にあります。'
    }
  },
  saving: {
    running: {
      ...running,
      title: 'まだ保存していないコピーがあります',
      lead: '今閉じると、残りのコピーは保存されません。保存済みのコピーはそのまま残ります。何も削除されません。',
      stay: '保存を続ける'
    },
    ended: {
      ...ended,
      title: 'コピーの保存が終了しました',
      lead: '保存したものは履歴の「コピー」にあります。'
    }
  },
  uploads: {
    running: {
      ...running,
      title: 'まだアップロードしていないコピーがあります',
      lead: '今閉じると、処理中のファイルのあとでアップロードを停止します。アップロード済みのものは Kling に残ります。残りは送信されません。',
      stay: 'アップロードを続ける'
    },
    ended: {
      ...ended,
      title: 'コピーのアップロードが終了しました',
      lead: '各ファイルの結果は履歴の「コピー」にあります。'
    }
  }
}
