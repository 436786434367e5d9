import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/es'
import type { LibraryKind } from '@shared/library/kind'
import type { Column } from '@shared/library/look'
import { NO_USE_FOUND, USED } from '../../catalog/uses'
import type { words as english } from '../words'

type Heading = Column | 'name'

const headings: Record<LibraryKind, Readonly<Record<Heading, string>>> = {
  uploads: {
    name: 'Nombre',
    type: 'Tipo',
    model: 'Modelo',
    works: 'Creaciones',
    pixels: 'Dimensiones',
    duration: 'Duración',
    date: 'Subido',
    uses: 'Usado en',
    copy: 'Copia'
  },
  generated: {
    name: 'Prompt',
    type: 'Tipo',
    model: 'Modelo',
    works: 'Creaciones',
    pixels: 'Dimensiones',
    duration: 'Duración',
    date: 'Generada',
    uses: 'Usado en',
    copy: 'Copia'
  }
}

export const words: typeof english = {
  heading: (column, kind) => headings[kind][column],
  picture: 'Imagen',
  marks: 'Selección',
  selectAll: 'Seleccionar todo',
  width: (heading) => `Ancho de «${heading}»`,
  size: (width, height) => `${formatNumber(width)} × ${formatNumber(height)}`,
  uses: (uses) => {
    if (uses > USED)
      return count(uses - USED, {
        one: (n) => `${n} generación`,
        many: (n) => `${n} de generaciones`,
        other: (n) => `${n} generaciones`
      })
    if (uses === USED) return 'en uso'
    return uses === NO_USE_FOUND ? 'no se encontró ningún uso' : 'desconocido'
  },
  copies: ['', 'guardada', 'ausente o alterada', 'sin verificar']
}
