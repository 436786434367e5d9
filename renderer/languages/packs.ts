import type { Packs } from '@shared/language/spoken'

const pseudo = async () => (await import('@shared/language/pseudo')).translate

/** What is read before the first drawing is one file a language, and the rest is another. */
export const PACKS: Packs = {
  'en-XA': { start: pseudo, whole: pseudo },
  ko: {
    start: async () => (await import('./ko/start')).translate,
    whole: async () => (await import('./ko/whole')).translate
  }
}
