import type { Packs } from '@shared/language/spoken'

const pseudo = async () => (await import('@shared/language/pseudo')).translate

/** What is read before the first drawing is one file a language, and the rest is another. */
export const PACKS: Packs = {
  'en-XA': { start: pseudo, whole: pseudo },
  'zh-CN': {
    start: async () => (await import('./zh-cn/start')).translate,
    whole: async () => (await import('./zh-cn/whole')).translate
  },
  ja: {
    start: async () => (await import('./ja/start')).translate,
    whole: async () => (await import('./ja/whole')).translate
  },
  ko: {
    start: async () => (await import('./ko/start')).translate,
    whole: async () => (await import('./ko/whole')).translate
  },
  es: {
    start: async () => (await import('./es/start')).translate,
    whole: async () => (await import('./es/whole')).translate
  },
  de: {
    start: async () => (await import('./de/start')).translate,
    whole: async () => (await import('./de/whole')).translate
  },
  fr: {
    start: async () => (await import('./fr/start')).translate,
    whole: async () => (await import('./fr/whole')).translate
  },
  'pt-BR': {
    start: async () => (await import('./pt-br/start')).translate,
    whole: async () => (await import('./pt-br/whole')).translate
  }
}
