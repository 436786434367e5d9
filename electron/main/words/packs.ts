import type { Packs } from '@shared/language/spoken'

const pseudo = async () => (await import('@shared/language/pseudo')).translate

const zhCn = async () => (await import('./zh-cn')).translate

/** Main's words are few: one file a language. */
export const PACKS: Packs = {
  'en-XA': { start: pseudo, whole: pseudo },
  'zh-CN': { start: zhCn, whole: zhCn }
}
