import type { words as english } from '../words'

export const words: typeof english = {
  copyPicture: 'Copiar la imagen',
  idle: '',
  busy: 'Copiando…',
  copied: 'Imagen copiada',
  failed: 'No se pudo copiar la imagen'
}
