import { count } from '@shared/language/pt-br'
import type { words as english } from '../words'

export const words: typeof english = {
  showNow: 'Mostrar',
  since: (value) =>
    value === 0
      ? 'Este grupo mudou desde que você o abriu.'
      : count(value, {
          one: (n) => `Mais ${n} foi encontrado desde que você abriu este grupo.`,
          many: (n) => `Mais ${n} foram encontrados desde que você abriu este grupo.`,
          other: (n) => `Mais ${n} foram encontrados desde que você abriu este grupo.`
        })
}
