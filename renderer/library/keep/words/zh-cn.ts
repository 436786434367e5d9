import { count } from '@shared/language/zh-cn'
import type { words as english } from '../words'

export const words: typeof english = {
  running: (value) => count(value, { other: (n) => `${n} 个正在进行中，完成后即可选择。` }),
  favourites: (value) =>
    count(value, { other: (n) => `${n} 个已收藏，不会被删除。要取消保护，请在可灵中取消收藏。` }),
  kept: (value) =>
    count(value, {
      other: (n) => `${n} 个受保护，不会被删除。要取消保护，请打开侧边栏中的“受保护”。`
    })
}
