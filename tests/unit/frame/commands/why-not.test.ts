import { COMMANDS } from '@shared/commands'
import { describe, expect, it } from 'vitest'
import { type Circumstances, whyNot } from '../../../../renderer/frame/commands/why-not'

const ready: Circumstances = {
  screen: 'library',
  step: 'idle',
  isAnyRun: false,
  isBlocked: false,
  isListing: false,
  isOffline: false,
  shown: 40,
  selected: 3,
  unchecked: 0,
  canUndo: true,
  canRedo: true,
  hasFocused: true
}
const why = (command: (typeof COMMANDS)[number], more: Partial<Circumstances> = {}) =>
  whyNot(command, { ...ready, ...more })

describe('why a command does nothing', () => {
  it('is null for each of them where all is well', () => {
    expect(COMMANDS.filter((command) => why(command) !== null)).toEqual([])
  })

  it.each([
    ['delete', { isAnyRun: true }, 'running'],
    ['delete', { step: 'planning' }, 'asking'],
    ['delete', { step: 'confirming' }, 'asking'],
    ['delete', { selected: 0 }, 'nothing-selected'],
    ['delete', { isBlocked: true }, 'blocked'],
    ['delete', { isOffline: true }, 'offline'],
    ['delete', { unchecked: 1 }, 'unchecked'],
    ['delete', { screen: 'duplicates' }, 'elsewhere'],
    ['refresh', { isAnyRun: true }, 'running'],
    ['refresh', { isListing: true }, 'listing'],
    ['refresh', { isOffline: true }, 'offline'],
    ['select-all', { shown: 0 }, 'nothing-shown'],
    ['select-all', { screen: 'history' }, 'elsewhere'],
    ['clear-selection', { selected: 0 }, 'nothing-selected'],
    ['export-ids', { selected: 0 }, 'nothing-selected'],
    ['keep', { selected: 0, hasFocused: false }, 'nothing-selected'],
    ['undo', { canUndo: false }, 'nothing-to-undo'],
    ['redo', { canRedo: false }, 'nothing-to-redo']
  ] as const)('%s with %o: %s', (command, now, because) => {
    expect(why(command, now)).toBe(because)
  })

  it('leaves what there is: keeping the focused asset, undo among duplicates, a report', () => {
    expect(why('keep', { selected: 0 })).toBeNull()
    expect(why('undo', { screen: 'duplicates', canUndo: false })).toBeNull()
    expect(why('delete', { step: 'reported' })).toBeNull()
  })
})
