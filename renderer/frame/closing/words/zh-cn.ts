import type { words as english } from '../words'

const running = { close: '停止并关闭', closing: '正在停止…' }
const ended = { stay: '暂不关闭', close: '关闭窗口', closing: '正在关闭…' }

export const words: typeof english = {
  deletion: {
    running: {
      ...running,
      title: '正在删除',
      lead: '关闭后，删除会在当前请求完成时停止。此前已发送请求的内容无法找回。其余内容不受影响。',
      stay: '继续删除'
    },
    ended: { ...ended, title: '删除已结束', lead: '报告可在素材库中查看，之后可在历史记录中查看。' }
  },
  saving: {
    running: {
      ...running,
      title: '本地副本尚未全部保存',
      lead: '如果现在关闭，将不再保存其余的本地副本。已保存的会留在原处。不会删除任何内容。',
      stay: '继续保存'
    },
    ended: {
      ...ended,
      title: '本地副本的保存已结束',
      lead: '已保存的内容可在历史记录的“本地副本”中查看。'
    }
  },
  uploads: {
    running: {
      ...running,
      title: '本地副本尚未全部上传',
      lead: '如果现在关闭，上传会在当前文件完成后停止。已上传的内容会留在可灵。其余文件不会发送。',
      stay: '继续上传'
    },
    ended: {
      ...ended,
      title: '本地副本的上传已结束',
      lead: '每个文件的结果可在历史记录的“本地副本”中查看。'
    }
  }
}
