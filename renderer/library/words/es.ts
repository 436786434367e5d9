import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/es'
import { common } from '../../ui/words/es'
import type { words as english } from '../words'

export const words: typeof english = {
  type: { image: 'Imagen', video: 'Video', audio: 'Audio', other: 'Archivo' },
  sort: {
    date: ['Más antiguos', 'Más recientes'],
    duration: ['Más cortos', 'Más largos'],
    pixels: ['Menor resolución', 'Mayor resolución']
  },
  byColumn: 'Por una columna de la lista',
  library: common.library,
  cleanUp: 'Limpieza',
  selectMonth: (month) => `Seleccionar todo: ${month}`,
  keepingFailed:
    'Tu selección dura hasta cerrar la aplicación, pero puede que la próxima vez ya no esté.',
  typeLabel: common.type,
  sortLabel: 'Ordenar por',
  refresh: 'Actualizar',
  stopListing: 'Detener la carga',
  selectAll: 'Seleccionar todo',
  notAll: '(carga incompleta)',
  selectThese: (loaded) => `Seleccionar lo cargado (${formatNumber(loaded)})`,
  clear: 'Anular la selección',
  show: 'Mostrar',
  drop: 'Quitar lo oculto de la selección',
  deselectThese: (shown) => `Quitar lo mostrado de la selección (${formatNumber(shown)})`,
  news: {
    selected: 'hay algo seleccionado ahí',
    ended: 'ahí terminó una eliminación',
    interrupted: 'ahí se interrumpió una eliminación',
    filtered: 'hay un filtro activo ahí'
  },
  newsOf: {
    selected: (library) => `${library}: hay algo seleccionado ahí`,
    ended: (library) => `${library}: ahí terminó una eliminación`,
    interrupted: (library) => `${library}: ahí se interrumpió una eliminación`,
    filtered: (library) => `${library}: hay un filtro activo ahí`
  },
  backToFilter: 'Volver al filtro',
  unnamed: 'sin nombre',
  favourite: (of) =>
    of === 'generated' ? 'favorita, nunca se elimina' : 'favorito, nunca se elimina',
  kept: (of) =>
    of === 'generated' ? 'protegida, nunca se elimina' : 'protegido, nunca se elimina',
  copied: ['', 'copia guardada', 'copia ausente o alterada', 'copia sin verificar'],
  severalTypes: 'Varios tipos',
  keep: common.keep,
  keepHint: (withKey) =>
    withKey
      ? 'Proteger la selección para que nunca se elimine (K)'
      : 'Proteger la selección para que nunca se elimine',
  saveCopies: 'Guardar copias…',
  saveShown: (shown) => `Guardar copias de todo lo que se muestra (${formatNumber(shown)})`,
  more: 'Más',
  showSelected: 'Mostrar solo la selección',
  exportIds: common.exportIds,
  importIds: common.importIds,
  keepList: 'Lista de protegidos',
  unsure: 'puede que ya no exista',
  partTitle: 'Esto es solo una parte de la biblioteca.',
  tryAgain: common.tryAgain,
  trying: common.checking,
  asOfLabel: 'Última comprobación de la biblioteca',
  asOf: (time) => `Última comprobación: ${time}`,
  offlineHint:
    'Puedes explorar y seleccionar, pero no actualizar ni eliminar. Volverá a ser posible cuando tengas conexión.',
  connectingHint: 'Conectando… Ya puedes explorar y seleccionar.',
  partHint: 'Solo se ha comprobado una parte de la biblioteca. Esa parte se puede eliminar.',
  partlyChecked: 'Esta lista se guardó antes y solo se ha comprobado en parte. No se eliminó nada.',
  listingWaits: (time) =>
    `Se espera al servicio hasta el ${time}. Después sigue la lectura de la lista.`,
  offlineRefresh: 'Sin conexión: la biblioteca se actualizará cuando el servicio esté disponible',
  offlineDelete: 'Sin conexión: para eliminar hace falta una conexión',
  uncheckedDelete: (unchecked) =>
    count(unchecked, {
      one: (n) => `${n} aún sin comprobar: no se puede eliminar`,
      many: (n) => `${n} aún sin comprobar: no se pueden eliminar`,
      other: (n) => `${n} aún sin comprobar: no se pueden eliminar`
    }),
  dismiss: common.close,
  noMatchTitle: 'Sin coincidencias',
  brokenTitle: 'No se pudo cargar la biblioteca',
  stillListing: 'La biblioteca todavía se está cargando.',
  selectLater: 'Seleccionar todo cuando se haya cargado',
  never: common.cancel,
  willSelect: 'Cuando la biblioteca se haya cargado, se seleccionará todo.',
  willSelectFiltered:
    'Cuando la biblioteca se haya cargado, se seleccionará todo lo que coincida con el filtro que tenías puesto.',
  openKept: 'Abrir «Protegidos»',
  undo: 'Deshacer',
  redo: 'Rehacer',
  addHint: 'Para añadir a la selección, mantén pulsado Ctrl (⌘ en un Mac) mientras arrastras.',
  notSelected:
    'La biblioteca no se cargó por completo, así que «Seleccionar todo» no seleccionó nada.',
  failed: {
    keep: 'Una protección que no se guardó dura hasta cerrar la aplicación, pero puede que la próxima vez ya no esté. No se eliminó nada.',
    lock: 'No se protegió nada.',
    unlock: 'No se quitó ninguna protección.',
    import: 'No se importó nada y tu selección no ha cambiado.',
    export: 'No se exportó nada y tu selección no ha cambiado.',
    filter: 'El filtro de la última vez está desactivado y se muestra todo.',
    drag: 'No se arrastró nada fuera de la ventana.'
  },
  dragged: {
    some: (files, of) => `Archivos arrastrados: ${formatNumber(files)} de ${formatNumber(of)}.`,
    others: (most) =>
      `Los demás no están como se guardaron, no se encontraron a tiempo o superan lo que se puede arrastrar de una vez (${formatNumber(most)}).`
  },
  acceptLoss: 'Continuar sin la lista',
  usedIn: (generations, of) =>
    count(
      generations,
      of === 'generated'
        ? {
            one: (n) => `usada en ${n} generación`,
            many: (n) => `usada en ${n} de generaciones`,
            other: (n) => `usada en ${n} generaciones`
          }
        : {
            one: (n) => `usado en ${n} generación`,
            many: (n) => `usado en ${n} de generaciones`,
            other: (n) => `usado en ${n} generaciones`
          }
    ),
  usedInShort: (generations, of) =>
    of === 'generated'
      ? `usada en ${formatNumber(generations)}`
      : `usado en ${formatNumber(generations)}`,
  inUse: () => 'en uso',
  upload: {
    image: (name) => `Imagen ${name}`,
    video: (name) => `Video ${name}`,
    audio: (name) => `Audio ${name}`,
    other: (name) => `Archivo ${name}`
  },
  selected: (value) => `Selección: ${formatNumber(value)}`,
  notLoaded: (value) => `${formatNumber(value)} sin cargar`,
  hidden: (value, of) =>
    count(
      value,
      of === 'generated'
        ? {
            one: (n) => `${n} oculta por el filtro`,
            many: (n) => `${n} ocultas por el filtro`,
            other: (n) => `${n} ocultas por el filtro`
          }
        : {
            one: (n) => `${n} oculto por el filtro`,
            many: (n) => `${n} ocultos por el filtro`,
            other: (n) => `${n} ocultos por el filtro`
          }
    ),
  counts: {
    image: (value) =>
      count(value, {
        one: (n) => `${n} imagen`,
        many: (n) => `${n} de imágenes`,
        other: (n) => `${n} imágenes`
      }),
    video: (value) =>
      count(value, {
        one: (n) => `${n} video`,
        many: (n) => `${n} de videos`,
        other: (n) => `${n} videos`
      }),
    audio: (value) =>
      count(value, {
        one: (n) => `${n} audio`,
        many: (n) => `${n} de audios`,
        other: (n) => `${n} audios`
      }),
    other: (value) =>
      count(value, {
        one: (n) => `${n} archivo de otro tipo`,
        many: (n) => `${n} de archivos de otro tipo`,
        other: (n) => `${n} archivos de otro tipo`
      })
  },
  unusable: (value) =>
    count(value, {
      one: (n) => `No se pudo leer ${n} entrada, así que no se puede mostrar ni eliminar.`,
      many: (n) =>
        `No se pudieron leer ${n} de entradas, así que no se pueden mostrar ni eliminar.`,
      other: (n) => `No se pudieron leer ${n} entradas, así que no se pueden mostrar ni eliminar.`
    }),
  keeping: {
    nothing: 'No se protegió nada.',
    before: (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} ya estaba protegida.`,
              many: (n) => `${n} ya estaban protegidas.`,
              other: (n) => `${n} ya estaban protegidas.`
            }
          : {
              one: (n) => `${n} ya estaba protegido.`,
              many: (n) => `${n} ya estaban protegidos.`,
              other: (n) => `${n} ya estaban protegidos.`
            }
      ),
    meaning: (value) =>
      count(value, {
        one: () => 'No se puede seleccionar ni eliminar.',
        many: () => 'No se pueden seleccionar ni eliminar.',
        other: () => 'No se pueden seleccionar ni eliminar.'
      })
  },
  imported: {
    missing: (value) =>
      count(value, {
        one: (n) => `${n} no está en esta biblioteca`,
        many: (n) => `${n} no están en esta biblioteca`,
        other: (n) => `${n} no están en esta biblioteca`
      }),
    notLoaded: (value) => `${formatNumber(value)} aún sin cargar`,
    locked: (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} protegida`,
              many: (n) => `${n} protegidas`,
              other: (n) => `${n} protegidas`
            }
          : {
              one: (n) => `${n} protegido`,
              many: (n) => `${n} protegidos`,
              other: (n) => `${n} protegidos`
            }
      ),
    sentence: (facts) => `${facts}.`
  },
  unread: {
    lines: (value) =>
      count(value, {
        one: (n) => `${n} línea no era un ID válido`,
        many: (n) => `${n} de líneas no eran ID válidos`,
        other: (n) => `${n} líneas no eran ID válidos`
      }),
    theseLines: (value, which, isAll) =>
      count(value, {
        one: (n) => `${n} línea no era un ID válido (${which}${isAll ? '' : ', …'})`,
        many: (n) => `${n} de líneas no eran ID válidos (${which}${isAll ? '' : ', …'})`,
        other: (n) => `${n} líneas no eran ID válidos (${which}${isAll ? '' : ', …'})`
      })
  }
}
