import { describe, expect, it } from 'vitest'
import { moved } from '../../../electron/deletion/states'

describe('the states of an id', () => {
  const states = ['queued', 'sent', 'deleted', 'refused', 'unknown', 'still-there'] as const
  const moves = [
    'send',
    'confirm',
    'refuse',
    'lose',
    'turn-away',
    'prove-gone',
    'prove-there',
    'again',
    'reappear'
  ] as const
  const graph = new Map([
    ['queued send', 'sent'],
    ['sent confirm', 'deleted'],
    ['sent refuse', 'refused'],
    ['sent lose', 'unknown'],
    ['sent turn-away', 'queued'],
    ['unknown prove-gone', 'deleted'],
    ['refused prove-gone', 'deleted'],
    ['queued prove-gone', 'deleted'],
    ['still-there prove-gone', 'deleted'],
    ['unknown prove-there', 'still-there'],
    ['still-there again', 'queued'],
    ['deleted reappear', 'unknown']
  ])
  it.each(states.flatMap((state) => moves.map((move) => [state, move] as const)))(
    '%s, %s',
    (state, move) => {
      const next = graph.get(`${state} ${move}`)
      if (next) expect(moved(state, move)).toBe(next)
      else expect(() => moved(state, move)).toThrow()
    }
  )
})
