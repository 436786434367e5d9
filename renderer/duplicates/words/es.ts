import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/es'
import { formatDay } from '../../ui/format'
import type { words as english, texts as englishTexts } from '../words'

export const words: typeof english = {
  title: 'Duplicados',
  groups: 'Grupos',
  members: 'Recursos de este grupo',
  showThem: 'Mostrarlos',
  undo: 'Deshacer',
  previous: 'Grupo anterior',
  next: 'Grupo siguiente',
  stays: 'Se queda',
  locked: 'Protegido o favorito: nunca se elimina',
  keepInstead: 'Que se quede este en su lugar',
  variants: 'Variantes: todas se quedan',
  different: 'Diferentes',
  selectTicked: 'Seleccionar los marcados',
  blind:
    'Esta búsqueda no detecta recortes, bordes añadidos ni imágenes reflejadas. El sonido solo se compara como archivo.',
  look: 'Examinar',
  pause: 'Pausar',
  resume: 'Reanudar',
  stop: 'Detener',
  lookTitle: 'Examinarlo todo',
  lookHint:
    'Las imágenes por las que te desplazas se comparan según aparecen. Para todas las demás hay que descargar los originales una vez.',
  looking: 'Examinándolo todo',
  comparing: 'Comparando imágenes',
  lost: 'No se puede eliminar nada hasta que continúes. Entonces se anula toda la selección, porque cualquier parte de ella pudo seleccionarse como duplicado de un recurso que se queda.',
  acceptLoss: 'Anular la selección y continuar',
  problem: 'No se pudieron leer o guardar tus respuestas sobre los duplicados.',
  pickGroup: 'Todos los grupos están decididos.',
  name: {
    'same-file': 'Mismo archivo',
    'same-picture': 'Misma imagen',
    'looks-alike': 'Parecido'
  },
  meaning: {
    'same-file': 'igual byte a byte',
    'same-picture': 'igual en forma y color, sin comparar los bytes',
    'looks-alike': 'similar en la forma, los colores pueden diferir'
  },
  decided: {
    selected: 'seleccionados',
    variants: 'variantes, se quedan todas',
    different: 'diferentes'
  },
  because: {
    chosen: 'Se queda porque lo elegiste',
    locked: 'Se queda porque está protegido o es favorito',
    used: 'Se queda porque se le conocen más usos',
    larger: 'Se queda porque tiene más píxeles',
    older: 'Se queda porque es más antiguo',
    told: 'Se queda: del otro se sabe menos',
    first: 'Se queda: nada los distingue'
  }
}

export const texts: typeof englishTexts = {
  groupsOf: (groups, decided) =>
    count(groups, {
      one: (n) => `${n} grupo, decididos: ${formatNumber(decided)}`,
      many: (n) => `${n} de grupos, decididos: ${formatNumber(decided)}`,
      other: (n) => `${n} grupos, decididos: ${formatNumber(decided)}`
    }),
  selectedSoFar: (value) => `Seleccionados hasta ahora: ${formatNumber(value)}`,
  placeOf: (at, total) => `${formatNumber(at)} de ${formatNumber(total)}`,
  selectOthers: (value) =>
    count(value, {
      one: () => 'Seleccionar el otro',
      many: (n) => `Seleccionar los otros ${n}`,
      other: (n) => `Seleccionar los otros ${n}`
    }),
  selectAllOthers: (groups) =>
    count(groups, {
      one: (n) => `Seleccionar los otros en ${n} grupo`,
      many: (n) => `Seleccionar los otros en todos los grupos (${n})`,
      other: (n) => `Seleccionar los otros en todos los grupos (${n})`
    }),
  lookFirst: (value) =>
    count(value, {
      one: (n) => `Mira antes ${n} grupo más de este tipo`,
      many: (n) => `Mira antes ${n} de grupos más de este tipo`,
      other: (n) => `Mira antes ${n} grupos más de este tipo`
    }),
  membersOf: (type, value) => {
    switch (type) {
      case 'video':
        return count(value, {
          one: (n) => `${n} video`,
          many: (n) => `${n} de videos`,
          other: (n) => `${n} videos`
        })
      case 'audio':
        return count(value, {
          one: (n) => `${n} audio`,
          many: (n) => `${n} de audios`,
          other: (n) => `${n} audios`
        })
      default:
        return count(value, {
          one: (n) => `${n} imagen`,
          many: (n) => `${n} de imágenes`,
          other: (n) => `${n} imágenes`
        })
    }
  },
  datesOf: (from, to) => {
    const [first, last] = [formatDay(from), formatDay(to)]
    return first === last ? first : `${first} – ${last}`
  },
  selectedIn: (value) =>
    count(value, {
      one: (n) => `${n} seleccionado`,
      many: (n) => `${n} seleccionados`,
      other: (n) => `${n} seleccionados`
    }),
  difference: {
    'newer smaller': 'Más reciente y más pequeño',
    'newer larger': 'Más reciente y más grande',
    'newer ': 'Más reciente',
    'older smaller': 'Más antiguo y más pequeño',
    'older larger': 'Más antiguo y más grande',
    'older ': 'Más antiguo',
    ' smaller': 'Más pequeño',
    ' larger': 'Más grande',
    ' ': 'Igual de antiguo y de grande'
  },
  noDuplicates: (pictures) =>
    pictures === 0
      ? 'Aún no se ha comparado nada'
      : count(pictures, {
          one: (n) => `Sin duplicados en ${n} recurso`,
          many: (n) => `Sin duplicados entre ${n} de recursos`,
          other: (n) => `Sin duplicados entre ${n} recursos`
        }),
  originals: (value) =>
    count(value, {
      one: (n) => `${n} original`,
      many: (n) => `${n} de originales`,
      other: (n) => `${n} originales`
    }),
  notMeasured: 'tamaño y tiempo aún no conocidos',
  about: (bytes) => `aprox. ${bytes}`,
  minutes: (value) =>
    count(value, {
      one: (n) => `${n} minuto`,
      many: (n) => `${n} de minutos`,
      other: (n) => `${n} minutos`
    }),
  lookedAt: (done, total) => `Examinados: ${formatNumber(done)} de ${formatNumber(total)}`,
  failedOf: (value) =>
    count(value, {
      one: (n) => `No se pudo obtener ${n} original`,
      many: (n) => `No se pudieron obtener ${n} de originales`,
      other: (n) => `No se pudieron obtener ${n} originales`
    })
}
