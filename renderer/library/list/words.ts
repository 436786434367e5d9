import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/en'
import { table } from '@shared/language/tables'
import type { LibraryKind } from '@shared/library/kind'
import type { Column } from '@shared/library/look'
import { NO_USE_FOUND, USED } from '../catalog/uses'

type Heading = Column | 'name'

const headings: Record<LibraryKind, Readonly<Record<Heading, string>>> = {
  uploads: {
    name: 'Name',
    type: 'Type',
    model: 'Model',
    works: 'Works',
    pixels: 'Dimensions',
    duration: 'Duration',
    date: 'Uploaded',
    uses: 'Used in',
    copy: 'Copy'
  },
  generated: {
    name: 'Prompt',
    type: 'Type',
    model: 'Model',
    works: 'Works',
    pixels: 'Dimensions',
    duration: 'Duration',
    date: 'Made',
    uses: 'Used in',
    copy: 'Copy'
  }
}

export const words = table('list', {
  heading: (column: Heading, kind: LibraryKind): string => headings[kind][column],
  picture: 'Picture',
  marks: 'Selection',
  selectAll: 'Select all',
  width: (heading: string): string => `Width of “${heading}”`,
  size: (width: number, height: number): string =>
    `${formatNumber(width)} × ${formatNumber(height)}`,
  uses: (uses: number): string => {
    if (uses > USED)
      return count(uses - USED, {
        one: (number) => `${number} generation`,
        other: (number) => `${number} generations`
      })
    if (uses === USED) return 'in use'
    return uses === NO_USE_FOUND ? 'no use found' : 'not known'
  },
  /** By what is known of its copy: catalog/copied.ts. */
  copies: ['', 'saved', 'missing or altered', 'not proved'] as readonly string[]
})
