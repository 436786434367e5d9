import type { words as english } from '../words'

export const words: typeof english = {
  copyPicture: 'Bild kopieren',
  idle: '',
  busy: 'Wird kopiert …',
  copied: 'Bild kopiert',
  failed: 'Das Bild konnte nicht kopiert werden'
}
