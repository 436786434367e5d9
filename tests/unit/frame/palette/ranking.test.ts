import { COMMANDS } from '@shared/commands'
import { RECENT_LIMIT } from '@shared/settings'
import { describe, expect, it } from 'vitest'
import { commandWords } from '../../../../renderer/frame/commands/words'
import { type Entry, idOfCommand } from '../../../../renderer/frame/palette/entry'
import { ranked, withRecent } from '../../../../renderer/frame/palette/ranking'

const entry = (id: string, name: string, more: Partial<Entry> = {}): Entry => ({
  id,
  group: 'commands',
  name,
  detail: '',
  keys: [],
  whyNot: null,
  act: () => undefined,
  ...more
})
const commands = COMMANDS.map((command) => entry(idOfCommand(command), commandWords[command]))
const filters = [
  entry('filter:video', 'Videos', { group: 'filters', detail: 'Type' }),
  entry('filter:older-90', 'Older than 90 days', { group: 'filters', detail: 'Age' }),
  entry('saved:Räume', 'Räume', { group: 'filters', detail: 'Saved filter' })
]
const all = [...commands, ...filters, entry('account:anna@a', 'anna@a', { group: 'accounts' })]
const found = (typed: string, recent: readonly string[] = []): readonly string[] =>
  ranked(all, typed, recent).flatMap(({ entries }) => entries.map(({ id }) => id))

describe('the lines of the palette', () => {
  it('hold every line once before anything is typed, what was used lately first', () => {
    const recent = ['filter:video', 'command:invert', 'filter:gone']
    expect(found('', recent).slice(0, 2)).toEqual(['filter:video', 'command:invert'])
    expect(found('', recent).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
    expect(ranked(all, ' ', recent).map(({ heading }) => heading)).toEqual([
      'recent',
      'commands',
      'filters',
      'accounts'
    ])
  })

  it.each([
    ['invert', 'command:invert'],
    ['inv sel', 'command:invert'],
    ['sel inv', 'command:invert'],
    ['REFRESH', 'command:refresh'],
    ['delete', 'command:delete'],
    ['older', 'filter:older-90'],
    ['90 days', 'filter:older-90'],
    ['raume', 'saved:Räume'],
    ['anna', 'account:anna@a'],
    ['shrtcts', 'command:shortcuts']
  ])('put the one that is meant by “%s” first', (typed, id) => {
    expect(found(typed)[0]).toBe(id)
  })

  it('find by what kind a line is, and nothing by letters that nobody would look for', () => {
    expect(found('saved filter')[0]).toBe('saved:Räume')
    expect(found('qqqq')).toEqual([])
  })

  it('put what was used lately before what fits as well, and not before what fits better', () => {
    const two = [entry('filter:a', 'Image one'), entry('filter:b', 'Image two')]
    const first = (recent: readonly string[], typed = 'image') =>
      ranked(two, typed, recent)[0]?.entries[0]?.id
    expect(first([])).toBe('filter:a')
    expect(first(['filter:b'])).toBe('filter:b')
    expect(first(['filter:b'], 'image one')).toBe('filter:a')
  })

  it('put a line that does nothing now after one that does', () => {
    const two = [entry('a', 'Image one', { whyNot: 'Not now' }), entry('b', 'Image two')]
    expect(ranked(two, 'image', [])[0]?.entries.map(({ id }) => id)).toEqual(['b', 'a'])
  })
})

describe('what is remembered', () => {
  it('is the latest first, each once, and no more than the settings take', () => {
    let recent: readonly string[] = []
    for (const { id } of commands) recent = withRecent(recent, id)
    recent = withRecent(recent, 'command:invert')
    expect(recent[0]).toBe('command:invert')
    expect(recent).toHaveLength(RECENT_LIMIT)
    expect(new Set(recent).size).toBe(RECENT_LIMIT)
  })

  it('names no account, no token and none of the user’s own filters', () => {
    for (const id of ['account:anna@studio.example', 'token:1', 'saved:Räume', 'saved:older-90'])
      expect(withRecent(['command:invert'], id)).toEqual(['command:invert'])
  })
})
