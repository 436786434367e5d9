import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/pt-br'
import { NO_USE_FOUND, USED } from '../../catalog/uses'
import type { words as english } from '../words'

const shared = {
  type: 'Tipo',
  model: 'Modelo',
  works: 'Criações',
  pixels: 'Dimensões',
  duration: 'Duração',
  uses: 'Usado em',
  copy: 'Cópia'
}

const headings = {
  uploads: { ...shared, name: 'Nome', date: 'Upload em' },
  generated: { ...shared, name: 'Prompt', date: 'Criada em' }
}

export const words: typeof english = {
  heading: (column, kind) => headings[kind][column],
  picture: 'Imagem',
  marks: 'Seleção',
  selectAll: 'Selecionar tudo',
  width: (heading) => `Largura de “${heading}”`,
  size: (width, height) => `${formatNumber(width)} × ${formatNumber(height)}`,
  uses: (uses) => {
    if (uses > USED)
      return count(uses - USED, {
        one: (n) => `${n} geração`,
        many: (n) => `${n} de gerações`,
        other: (n) => `${n} gerações`
      })
    if (uses === USED) return 'em uso'
    return uses === NO_USE_FOUND ? 'nenhum uso encontrado' : 'não se sabe'
  },
  copies: ['', 'salva', 'ausente ou alterada', 'não comprovada']
}
