import type { words as english } from '../words'

export const words: typeof english = {
  title: 'Comparar',
  zoom: 'Zoom de todas',
  fit: 'Ajustar',
  smallOnly: 'Somente imagem pequena',
  noOriginal: 'O original não pôde ser baixado'
}
