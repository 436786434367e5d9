import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/es'
import type { words as english } from '../words'

export const words: typeof english = {
  copies: 'Copias',
  deletions: 'Eliminaciones',
  tabs: 'Historial de',
  hint: 'Archivos que Kling Sweep guardó para esta cuenta, en una carpeta tuya. La aplicación nunca borra nada de aquí.',
  emptyTitle: 'Aún no hay copias',
  emptyHint: 'Selecciona algo en la biblioteca y elige «Guardar copias…».',
  failed: 'No se pudieron leer las copias. En Kling no ha cambiado nada.',
  check: 'Comprobar las copias',
  checkHint: 'Vuelve a leer cada archivo y lo compara con lo que se guardó.',
  checking: 'Comprobando las copias',
  stop: 'Detener',
  showFolder: 'Mostrar la carpeta',
  showInFolder: 'Mostrar en la carpeta',
  change: 'Cambiar…',
  search: 'Buscar por nombre o ID',
  shownOf: (found, total) => `${formatNumber(found)} de ${formatNumber(total)}`,
  runningNow: (proved) =>
    count(proved, {
      one: (n) =>
        `Hay una eliminación en curso; ${n} copia guardada hasta ahora. Aparecerá aquí cuando termine.`,
      many: (n) =>
        `Hay una eliminación en curso; ${n} de copias guardadas hasta ahora. Aparecerán aquí cuando termine.`,
      other: (n) =>
        `Hay una eliminación en curso; ${n} copias guardadas hasta ahora. Aparecerán aquí cuando termine.`
    }),
  runNow: (deleted, total) =>
    `Hay una eliminación en curso, que ya ha eliminado ${formatNumber(deleted)} de ${formatNumber(total)}. Aparecerá aquí cuando termine.`,
  list: 'Copias guardadas',
  viewer: 'Copia',
  saveAgain: 'Guardar de nuevo',
  prompts: 'Guardar también los prompts',
  promptsHint: 'En manifest.jsonl, para las creaciones que se guarden a partir de ahora.',
  clean: 'sin marca de agua',
  asShown: 'tal como se muestra en Kling',
  holds: (copies, bytes, folder) =>
    count(copies, {
      one: (n) => `${n} copia, ${bytes}, en «${folder}»`,
      many: (n) => `${n} de copias, ${bytes}, en «${folder}»`,
      other: (n) => `${n} copias, ${bytes}, en «${folder}»`
    }),
  found: {
    whole: (value) =>
      count(value, {
        one: (n) => `${n} completa`,
        many: (n) => `${n} completas`,
        other: (n) => `${n} completas`
      }),
    missing: (value) =>
      count(value, {
        one: (n) => `${n} ausente`,
        many: (n) => `${n} ausentes`,
        other: (n) => `${n} ausentes`
      }),
    altered: (value) =>
      count(value, {
        one: (n) => `${n} alterada`,
        many: (n) => `${n} alteradas`,
        other: (n) => `${n} alteradas`
      }),
    unreadable: (value) =>
      count(value, {
        one: (n) => `${n} ilegible`,
        many: (n) => `${n} ilegibles`,
        other: (n) => `${n} ilegibles`
      }),
    others: (value) =>
      count(value, {
        one: (n) => `${n} archivo ajeno, sin tocar`,
        many: (n) => `${n} de archivos ajenos, sin tocar`,
        other: (n) => `${n} archivos ajenos, sin tocar`
      })
  },
  checked: (found) => `Comprobado: ${found}.`,
  checkedOf: (done, total, found) =>
    `Comprobadas ${formatNumber(done)} de ${formatNumber(total)}: ${found}.`,
  stoppedAfter: (done, total, found) =>
    `Detenido tras ${formatNumber(done)} de ${formatNumber(total)}: ${found}.`,
  copy: {
    missing: 'Ausente: el archivo no está en la carpeta',
    altered: 'Alterada: el archivo no es lo que se guardó',
    whole: (time, bytes) => `Completa, releída el ${time}, ${bytes}`,
    saved: (day, bytes) => `Copia guardada el ${day}, ${bytes}`,
    savedOn: (day) => `Copia guardada el ${day}`
  }
}
