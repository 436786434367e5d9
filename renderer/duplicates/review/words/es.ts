import { count } from '@shared/language/es'
import type { words as english } from '../words'

export const words: typeof english = {
  showNow: 'Mostrar',
  since: (value) =>
    value === 0
      ? 'Este grupo ha cambiado desde que lo abriste.'
      : count(value, {
          one: (n) => `Se encontró ${n} más desde que abriste este grupo.`,
          many: (n) => `Se encontraron ${n} más desde que abriste este grupo.`,
          other: (n) => `Se encontraron ${n} más desde que abriste este grupo.`
        })
}
