import type { words as english } from '../words'

export const words: typeof english = {
  title: 'Comparar',
  zoom: 'Ampliación de todas',
  fit: 'Ajustar',
  smallOnly: 'Solo la imagen pequeña',
  noOriginal: 'No se pudo cargar el original'
}
