import { COMMANDS } from '@shared/commands'
import { describe, expect, it } from 'vitest'
import { commandOf, KEYS } from '../../../renderer/frame/keys'

const press = (key: string, more: Partial<Parameters<typeof commandOf>[0]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more
})

describe('the keyboard', () => {
  it('has a key for every command of the menu', () => {
    expect([...new Set(KEYS.map(({ does }) => does))].toSorted()).toEqual([...COMMANDS].toSorted())
  })

  it('leaves the editing keys to a text field', () => {
    expect(commandOf(press('a', { ctrlKey: true }), true)).toBeNull()
    expect(commandOf(press('Delete'), true)).toBeNull()
    expect(commandOf(press('z', { metaKey: true }), true)).toBeNull()
    expect(commandOf(press('?', { shiftKey: true }), true)).toBeNull()
    expect(commandOf(press('f', { ctrlKey: true }), true)).toBe('find')
  })

  it('keeps with K, except in a text field', () => {
    expect(commandOf(press('k'), false)).toBe('keep')
    expect(commandOf(press('k'), true)).toBeNull()
    expect(commandOf(press('F', { ctrlKey: true, shiftKey: true }), true)).toBe('filter')
  })

  it('distinguishes Delete from other keys, and a combination from its letter alone', () => {
    expect(commandOf(press('Delete'), false)).toBe('delete')
    expect(commandOf(press('Backspace'), false)).toBeNull()
    expect(commandOf(press('a'), false)).toBeNull()
    expect(commandOf(press('Delete', { altKey: true }), false)).toBeNull()
    expect(commandOf(press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe('redo')
    expect(commandOf(press('?', { shiftKey: true }), false)).toBe('shortcuts')
  })
})
