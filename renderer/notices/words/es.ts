import type { words as english } from '../words'

export const words: typeof english = {
  title: 'Problemas con los archivos propios de Kling Sweep',
  continues: 'Kling Sweep continúa sin su contenido.',
  lasts: 'Tus cambios duran hasta cerrar la aplicación, pero puede que la próxima vez ya no estén.',
  dismiss: 'Cerrar el aviso'
}
