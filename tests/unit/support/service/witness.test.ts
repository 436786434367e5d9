import { fail, type Problem } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import type { Seen } from '../../../../electron/demo/answering'
import type { Oddity } from '../../../support/service/catalogue'
import { createDie } from '../../../support/service/faults'
import { createWitness } from '../../../support/service/witness'

const ACCOUNT = 'one@example.com'
let number = 0

/** A request for some of the assets 1, 2, 3 …, as the server sees it. */
function request(method: string, ...ids: readonly string[]): Seen {
  number += 1
  const query = { email: ACCOUNT, ...(method === 'DELETE' ? { id: ids.join(',') } : {}) }
  const none = { url: '', authorization: null, file: null, at: 0 }
  return { ...none, number, method, path: '/assets/uploaded/', query }
}

function witnessOf(oddities: readonly Oddity[], parallel = 1) {
  const witness = createWitness({
    die: createDie(1),
    deleteFaults: 0,
    listingFaults: 0,
    timeouts: false,
    oddities,
    parallel
  })
  let now = 1_000_000
  witness.setClock(() => now)
  witness.confirm(ACCOUNT, ['1', '2', '3'])
  return {
    ...witness,
    pass: (ms: number) => {
      now += ms
    },
    remove: (...ids: readonly string[]) => void witness.script(request('DELETE', ...ids))
  }
}

describe('the witness of a service', () => {
  it('finds nothing wrong with requests that keep the promises', () => {
    const { remove, violations } = witnessOf([])
    remove('1', '2')
    remove('3')
    expect(violations).toEqual([])
  })

  it('notices an id that nobody confirmed, and one sent again before a listing (R6, R15)', () => {
    const { remove, script, violations } = witnessOf([])
    remove('4')
    remove('1')
    remove('1')
    expect(violations).toEqual([expect.stringContaining('R6'), expect.stringContaining('R15')])

    script(request('GET'))
    remove('1')
    expect(violations).toHaveLength(2)
  })

  it('notices a request after a 401, beyond those that were in flight (R16)', () => {
    const refusing: Oddity = { kind: 'broken-refusal', share: 1, status: 401 }
    const { remove, violations } = witnessOf([refusing], 2)
    remove('1')
    remove('2')
    expect(violations).toEqual([])

    remove('3')
    expect(violations).toEqual([expect.stringContaining('R16')])
  })

  it('notices a request before the time that the service had asked for (R42)', () => {
    const busy: Oddity = { kind: 'busy-spells', after: 0, deletes: 9, retryAfterS: 600 }
    const { remove, pass, onAnswer, violations } = witnessOf([busy])
    const told = fail<Problem>({ kind: 'rate-limited', said: null, retryAfterMs: 600_000 })
    remove('1')
    onAnswer(told)
    pass(600_000)
    remove('1')
    onAnswer(told)
    expect(violations).toEqual([])

    pass(599_999)
    remove('1')
    expect(violations).toEqual([expect.stringContaining('R42')])
  })

  it('holds nobody to a wait in an answer that was lost, or came to a program that is gone', () => {
    const busy: Oddity = { kind: 'busy-spells', after: 0, deletes: 9, retryAfterS: 600 }
    const { remove, pass, onAnswer, waitLeftMs, violations } = witnessOf([busy])
    remove('1')
    onAnswer(fail({ kind: 'timed-out', afterMs: 250 }))
    pass(2_000)
    expect(waitLeftMs()).toBe(598_000)
    remove('1')
    expect(violations).toEqual([])
  })

  it("notices a request while the user's pause holds (R38)", () => {
    const { remove, hold, release, violations } = witnessOf([])
    hold()
    remove('1')
    expect(violations).toEqual([expect.stringContaining('R38')])

    release()
    remove('2')
    expect(violations).toHaveLength(1)
  })
})
