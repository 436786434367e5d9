import { table } from '@shared/language/tables'

export const words = table('compare', {
  title: 'Compare',
  zoom: 'Zoom of all',
  fit: 'Fit',
  smallOnly: 'Small picture only',
  noOriginal: 'The original could not be loaded'
})
