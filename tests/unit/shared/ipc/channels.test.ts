import { eventNames, requestNames, requests } from '@shared/ipc/channels'
import { describe, expect, it } from 'vitest'

const isTaken = (name: keyof typeof requests, input: unknown): boolean =>
  requests[name].input.safeParse(input).success

describe('the channels', () => {
  it('share no name', () => {
    expect(new Set<string>([...requestNames, ...eventNames]).size).toBe(
      requestNames.length + eventNames.length
    )
  })

  it('are known to the page by their types alone: its contract leaves nothing at run time', async () => {
    expect(Object.keys(await import('@shared/ipc/contract'))).toEqual([])
  })
})

describe('an input', () => {
  const saved = { name: 'Old', search: '', values: ['older-90'], from: null, to: '2026-11-24' }

  it('may be a filter that is known', () => {
    expect(
      isTaken('filters:save', { library: 'uploads', account: 'a@b.c', filters: [saved] })
    ).toBe(true)
  })

  it.each([
    { name: ' ' },
    { values: ['pink'] },
    { to: 'yesterday' },
    { to: '2026-13-01' },
    { search: 'x'.repeat(201) },
    { more: 1 }
  ])('is no filter with %j', (wrong) => {
    const filters = [{ ...saved, ...wrong }]
    expect(isTaken('filters:save', { library: 'uploads', account: 'a@b.c', filters })).toBe(false)
  })

  it.each(['12a', '', '-1', '1e3', ' 1', '1,2', '__proto__'])('has no id %j', (id) => {
    expect(isTaken('deletion:plan', { library: 'uploads', account: 'a@b.c', ids: [id] })).toBe(
      false
    )
  })

  it('names a known list of ids, and at least one id', () => {
    const of = { account: 'a@b.c', library: 'uploads' }
    expect(isTaken('ids:export', { ...of, list: 'kept', ids: ['1'] })).toBe(true)
    expect(isTaken('ids:export', { ...of, list: '../../etc', ids: ['1'] })).toBe(false)
    expect(
      isTaken('keep:change', { library: 'uploads', account: 'a@b.c', ids: [], kept: true })
    ).toBe(false)
  })

  it('has no field its channel does not know', () => {
    expect(isTaken('library:cached', { library: 'uploads', account: 'a@b.c', offset: 0 })).toBe(
      true
    )
    expect(
      isTaken('library:cached', { library: 'uploads', account: 'a@b.c', offset: 0, more: 1 })
    ).toBe(false)
  })
})
