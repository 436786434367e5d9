import { COMMANDS } from '@shared/commands'
import { describe, expect, it } from 'vitest'
import { commandOf, KEYS } from '../../../../renderer/frame/commands/keys'

const press = (key: string, more: Partial<Parameters<typeof commandOf>[0]> = {}) => ({
  key,
  code: '',
  keyCode: 0,
  isComposing: false,
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
    expect(commandOf(press('i', { ctrlKey: true }), true)).toBeNull()
    expect(commandOf(press('y', { ctrlKey: true }), true)).toBeNull()
    expect(commandOf(press('Escape'), true)).toBeNull()
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

  it.each([
    ['ф', 'KeyA', 'select-all'],
    ['φ', 'KeyF', 'find'],
    ['ש', 'KeyA', 'select-all'],
    ['ㅁ', 'KeyA', 'select-all'],
    ['ش', 'KeyA', 'select-all'],
    ['ฟ', 'KeyA', 'select-all'],
    ['Я', 'KeyZ', 'undo'],
    ['ａ', 'KeyA', 'select-all'],
    ['۱', 'Digit1', 'library'],
    ['&', 'Digit1', 'library'],
    ['ě', 'Digit2', 'history'],
    ['б', 'Comma', 'settings']
  ] as const)('takes Ctrl with %s in the place of %s for %s', (key, code, command) => {
    expect(commandOf(press(key, { code, ctrlKey: true }), false)).toBe(command)
    expect(commandOf(press(key, { code, metaKey: true }), false)).toBe(command)
  })

  it('finds K and ? on every keyboard', () => {
    for (const key of ['л', 'κ', 'ל', 'ㅏ', 'ن'])
      expect(commandOf(press(key, { code: 'KeyK' }), false), key).toBe('keep')
    for (const key of ['؟', '？'])
      expect(commandOf(press(key, { code: 'Slash', shiftKey: true }), false)).toBe('shortcuts')
    expect(commandOf(press('л', { code: 'KeyK' }), true)).toBeNull()
  })

  it('takes no letter or sign by itself once single keys are turned off (WCAG 2.1.4)', () => {
    const single = (key: string, more = {}) => commandOf(press(key, more), false, false)
    for (const { key } of KEYS.filter(({ key, command }) => !command && key.length === 1))
      expect(single(key, { shiftKey: key === '?' }), key).toBeNull()
    expect(single('л', { code: 'KeyK' })).toBeNull()
    expect(single('؟', { code: 'Slash', shiftKey: true })).toBeNull()
    expect(single('Delete')).toBe('delete')
    expect(single('Escape')).toBe('clear-selection')
    expect(single('a', { ctrlKey: true })).toBe('select-all')
  })

  it('goes by the letter where the keyboard has one, not by its place', () => {
    expect(commandOf(press('q', { code: 'KeyA', ctrlKey: true }), false)).toBeNull()
    expect(commandOf(press('a', { code: 'KeyQ', ctrlKey: true }), false)).toBe('select-all')
    expect(commandOf(press('t', { code: 'KeyK' }), false)).toBeNull()
    expect(commandOf(press('ı', { code: 'KeyR', ctrlKey: true }), false)).toBeNull()
  })

  it('leaves every key to an input method that is composing', () => {
    for (const key of ['k', '?', 'Escape', 'Delete', 'Process', 'л']) {
      expect(commandOf(press(key, { code: 'KeyK', isComposing: true }), false), key).toBeNull()
      expect(commandOf(press(key, { code: 'KeyK', keyCode: 229 }), false), key).toBeNull()
    }
  })
})
