import type { words as english } from '../words'

export const words: typeof english = {
  copyPicture: 'Copiar imagem',
  idle: '',
  busy: 'Copiando…',
  copied: 'Imagem copiada',
  failed: 'A imagem não pôde ser copiada'
}
