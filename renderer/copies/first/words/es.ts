import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/es'
import { words as copiesWords } from '../../words/es'
import type { words as english } from '../words'

export const words: typeof english = {
  first: 'Guardar copias antes',
  off: 'Kling no tiene papelera: sin una copia en tu disco no queda nada. Y algunos archivos no se pueden volver a subir a Kling.',
  choose: 'Elegir una carpeta…',
  change: 'Cambiar…',
  noFolder: 'Aún no se ha elegido ninguna carpeta.',
  estimating: 'Comprobando qué está guardado ya…',
  into: (folder) => `En «${folder}». Solo se elimina lo que se releyó completo.`,
  saving: 'Guardando copias',
  unproved: 'Copias que no se pudieron verificar',
  showCopies: 'Mostrar las copias',
  listsMeaning:
    'Las copias se leyeron íntegras antes de eliminar nada. Solo las listas que están junto a ellas, manifest.jsonl y SHA256SUMS, pueden estar incompletas.',
  estimate: {
    saved: (value) =>
      count(value, {
        one: (n) => `${n} ya guardada`,
        many: (n) => `${n} ya guardadas`,
        other: (n) => `${n} ya guardadas`
      }),
    toFetch: (value, bytes) => `${formatNumber(value)} por descargar, aprox. ${bytes}`,
    toFetchUnknown: (value) => `${formatNumber(value)} por descargar, tamaño desconocido`,
    nothing: 'Nada que guardar.',
    sentence: (facts) => `${facts}.`,
    free: (bytes) => `${bytes} libres en el disco.`
  },
  noRoom: (bytes) => `En el disco faltan ${bytes} de espacio. Libera espacio o elige otra carpeta.`,
  notTaken: {
    sentence: (value, facts) =>
      `Por lo que se sabe ahora, Kling no aceptaría ${formatNumber(value)} de estos archivos si se volvieran a subir: ${facts}.`,
    type: (value, types) => `${formatNumber(value)} por el tipo (${types})`,
    bytes: (value) => `${formatNumber(value)} por el tamaño del archivo`,
    sides: (value) => `${formatNumber(value)} por tener pocos píxeles`,
    duration: (value) => `${formatNumber(value)} por la duración`
  },
  lanes: {
    deleted: (deleted, total) => `Eliminados: ${formatNumber(deleted)} de ${formatNumber(total)}`,
    proved: (value) =>
      count(value, {
        one: (n) => `${n} copia verificada`,
        many: (n) => `${n} de copias verificadas`,
        other: (n) => `${n} copias verificadas`
      }),
    next: (value) =>
      count(value, {
        one: (n) => `${n} con copia verificada: se elimina a continuación`,
        many: (n) => `${n} con copia verificada: se eliminan a continuación`,
        other: (n) => `${n} con copia verificada: se eliminan a continuación`
      }),
    toSave: (value) => `${formatNumber(value)} aún por guardar`,
    aside: (value) =>
      count(value, {
        one: (n) => `${n} apartado: copia sin verificar`,
        many: (n) => `${n} apartados: copias sin verificar`,
        other: (n) => `${n} apartados: copias sin verificar`
      })
  },
  unprovedTitle: (value) =>
    count(value, {
      one: (n) => `${n} sin eliminar: no se pudo verificar su copia`,
      many: (n) => `${n} sin eliminar: no se pudieron verificar sus copias`,
      other: (n) => `${n} sin eliminar: no se pudieron verificar sus copias`
    }),
  untouched: (value) =>
    count(value, {
      one: () => 'Está intacto en Kling.',
      many: () => 'Están intactos en Kling.',
      other: () => 'Están intactos en Kling.'
    }),
  readBack: (deleted) =>
    count(deleted, {
      one: (n) => `La copia de lo eliminado (${n}) se releyó completa antes de eliminarlo.`,
      many: (n) => `Las copias de lo eliminado (${n}) se releyeron completas antes de eliminarlo.`,
      other: (n) => `Las copias de lo eliminado (${n}) se releyeron completas antes de eliminarlo.`
    }),
  notDeleted: (why) => `No se eliminó: ${copiesWords.unproved(why)}`,
  copyProved: 'Copia verificada.',
  stillThereEmpty:
    'Aún presente: la biblioteca todavía la muestra. No tiene creaciones, y puede que Kling no encuentre nada que eliminar.',
  workProved: {
    clean: 'Copia verificada, sin marca de agua.',
    partly: 'Copia verificada, en parte sin marca de agua.',
    asShown: 'Copia verificada, tal como se muestra en Kling.'
  }
}
