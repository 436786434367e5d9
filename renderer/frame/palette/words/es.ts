import { count } from '@shared/language/es'
import { words as accountWords } from '../../../accounts/words/es'
import { common } from '../../../ui/words/es'
import type { words as english, whyNotWords as englishWhyNot } from '../words'

export const words: typeof english = {
  title: 'Comandos',
  field: 'Buscar comandos, filtros y cuentas',
  nothing: 'Ningún comando, filtro ni cuenta se llama así.',
  recent: 'Usado hace poco',
  groups: {
    commands: 'Comandos',
    places: 'Ir a',
    filters: 'Filtros',
    settings: common.settings,
    accounts: 'Cuentas'
  },
  savedFilter: 'Filtro guardado',
  shownNow: 'Se muestra ahora',
  openNow: 'Abierta ahora',
  chosenNow: 'Elegido ahora',
  library: common.library,
  accounts: 'Cuentas y tokens…',
  token: 'Token',
  heldByRun: accountWords.held,
  found: (lines) =>
    count(lines, {
      one: (n) => `${n} línea`,
      many: (n) => `${n} de líneas`,
      other: (n) => `${n} líneas`
    })
}

export const whyNotWords: typeof englishWhyNot = {
  elsewhere: 'Solo en la biblioteca',
  running: 'No mientras haya una eliminación en curso',
  asking: 'No mientras se prepara una eliminación',
  listing: 'La biblioteca se está cargando',
  offline: 'No mientras no se pueda acceder al servicio',
  'nothing-shown': 'No se muestra nada',
  'nothing-selected': 'No hay nada seleccionado',
  'not-few': 'Selecciona antes de dos a cuatro',
  'nothing-to-undo': 'Nada que deshacer',
  'nothing-to-redo': 'Nada que rehacer',
  unchecked: 'Parte de la selección aún no se ha comprobado',
  blocked: 'El aviso encima de la biblioteca dice por qué no'
}
