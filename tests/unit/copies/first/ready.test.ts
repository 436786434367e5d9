import type { CopiesEstimate } from '@shared/copies/saving'
import { fail, ok, type Problem } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import { readyOf } from '../../../../renderer/copies/first/ready'

const ON = { folder: 'Kling copies', first: true }
const enough: CopiesEstimate = { saved: 1, toFetch: 2, bytes: 100, freeBytes: 100 }
const room = ok(enough)
const NO_FOLDER: Problem = { kind: 'no-copies-folder' }

describe('whether a deletion may begin, and with which choice (R27)', () => {
  it('is not known before main has said what the user chose', () => {
    expect(readyOf(null, null)).toBeNull()
    expect(readyOf(null, room)).toBeNull()
  })

  it('is without copies when the switch is off, whatever is known', () => {
    for (const known of [null, room, fail(NO_FOLDER)])
      expect(readyOf({ ...ON, first: false }, known)).toBe(false)
  })

  it('waits for a folder, for what is to be fetched, and for room on the disk', () => {
    expect(readyOf(ON, room)).toBe(true)
    expect(readyOf({ ...ON, folder: null }, room)).toBeNull()
    expect(readyOf(ON, null)).toBeNull()
    expect(readyOf(ON, fail(NO_FOLDER))).toBeNull()
    expect(readyOf(ON, ok({ ...enough, freeBytes: 99 }))).toBeNull()
  })

  it('does not wait for a size or a room that nobody knows: the run looks at each file', () => {
    expect(readyOf(ON, ok({ ...enough, bytes: null }))).toBe(true)
    expect(readyOf(ON, ok({ ...enough, freeBytes: null }))).toBe(true)
  })
})
