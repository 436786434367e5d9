import { describe, expect, it } from 'vitest'
import { readIds, writeIds } from '../../../electron/library/id-list'
import { otherLibraryOf } from '../../../electron/library/id-origin'

const UPLOADS = ['11', '12', '13', '5']
const TASKS = ['21', '22', '5']
const knows = {
  uploads: (id: string) => UPLOADS.includes(id),
  generated: (id: string) => TASKS.includes(id)
}
function other(library: 'uploads' | 'generated', text: string): string | null {
  const read = readIds(text)
  if (!read.ok) throw new Error('not read')
  return otherLibraryOf(library, read.value, knows)
}

describe('a list of ids that is of the other library (R35)', () => {
  it('is known by what it says, whatever it holds', () => {
    expect(other('generated', writeIds('uploads', ['21'], 'today'))).toBe('uploads')
    expect(other('uploads', writeIds('generated', ['11'], 'today'))).toBe('generated')
    expect(other('generated', writeIds('generated', ['11'], 'today'))).toBeNull()
  })

  it.each([
    ['a table', 'id,name,library\n5,x,uploads\n'],
    ['a table with tabs and quotes', '"id"\t"library"\r\n"\'5"\t"uploads"\r\n'],
    ['a report as JSON', '[{"id":"5","library":"uploads"}]'],
    ['an object', '{"library":"uploads","ids":["5"]}'],
    [
      'both lists in one file',
      '# Kling Sweep, ids of tasks: 1\n21\n# Kling Sweep, ids of uploads: 1\n5'
    ]
  ])('is known by what it says: %s', (_name, text) => {
    expect(other('generated', text)).toBe('uploads')
  })

  it('is known by an id that only the other library has, when it says nothing', () => {
    expect(other('generated', '21 22 11')).toBe('uploads')
    expect(other('uploads', '11\n22')).toBe('generated')
    expect(other('uploads', 'id\n21')).toBe('generated')
  })

  it('may hold what both have, and what nobody knows', () => {
    expect(other('generated', '5 21 99')).toBeNull()
    expect(other('uploads', '5, 99')).toBeNull()
    expect(other('uploads', '')).toBeNull()
  })
})
