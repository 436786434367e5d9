import type { words as english } from '../words'

export const words: typeof english = {
  copyPicture: 'Copier l’image',
  idle: '',
  busy: 'Copie en cours…',
  copied: 'Image copiée',
  failed: 'L’image n’a pas pu être copiée'
}
