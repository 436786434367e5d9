import type { Packs } from '@shared/language/spoken'

const pseudo = async () => (await import('@shared/language/pseudo')).translate

const zhCn = async () => (await import('./zh-cn')).translate
const ja = async () => (await import('./ja')).translate
const ko = async () => (await import('./ko')).translate
const es = async () => (await import('./es')).translate
const de = async () => (await import('./de')).translate
const fr = async () => (await import('./fr')).translate
const ptBr = async () => (await import('./pt-br')).translate

/** Main's words are few: one file a language. */
export const PACKS: Packs = {
  'en-XA': { start: pseudo, whole: pseudo },
  'zh-CN': { start: zhCn, whole: zhCn },
  ja: { start: ja, whole: ja },
  ko: { start: ko, whole: ko },
  es: { start: es, whole: es },
  de: { start: de, whole: de },
  fr: { start: fr, whole: fr },
  'pt-BR': { start: ptBr, whole: ptBr }
}
