import { keychain } from '../../../problems/phrases/zh-cn'
import type { words as english } from '../words'

export const words: typeof english = {
  where: '令牌在哪里',
  drawing: '一封带有链接的邮件，链接指向一个页面，页面上有一行以“user:”开头的文字',
  mailTitle: '找到 useapi.net 的欢迎邮件',
  mailText: '您订阅时会收到这封邮件。其中的链接指向您的令牌。',
  copyTitle: '复制 API 令牌',
  copyText: '它以“user:”开头，只有一行。请完整复制。',
  pasteTitle: '粘贴到输入框中',
  pasteText: '然后点击“连接”：将与服务核对令牌。',
  stored: '什么存储在哪里',
  token: '令牌',
  tokenPlace: `在本机的${keychain}中；如果没有，则在退出前保存在内存中。只会发送给输入时所针对的服务。`,
  lists: '列表、缩略图、历史记录',
  listsPlace: '在本机上本程序自己的文件夹中。可在设置中打开和移除。',
  copies: '文件的本地副本',
  copiesPlace: '在您保存本地副本时所选的文件夹中。在此之前不会复制任何内容。'
}
