import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tieUses, type UploadTraces } from '../../../electron/works/ties'
import { historyOf, inputOf, keptTaskOf, keptWorkOf } from '../../support/service/works/history'

const UPLOAD: UploadTraces = {
  id: '7',
  createdAt: 50,
  media: { family: 'object', keys: ['key'], names: ['original'] },
  name: 'name'
}
const of = (given: Parameters<typeof historyOf>[0], upload = UPLOAD) =>
  tieUses(historyOf(given)).of(upload)

describe('what ties an upload to a work', () => {
  it('says how sure each tie is, and takes the strongest', () => {
    const strengthOf = (input: Parameters<typeof inputOf>[0]) =>
      of({ tasks: [keptTaskOf({ id: '1', inputs: [inputOf(input)] })] }).made[0]?.strength
    expect(strengthOf({ uploadId: '7' })).toBe('certain')
    expect(strengthOf({ family: 'object', keys: ['key'] })).toBe('same-object')
    expect(strengthOf({ family: 'object', keys: ['other'], names: ['name'] })).toBe('same-name')
    expect(strengthOf({ uploadId: '7', family: 'object', keys: ['key'] })).toBe('certain')
    // The last part of an upload's own address is not its name.
    expect(strengthOf({ family: 'object', keys: ['other'], names: ['original'] })).toBeUndefined()
  })

  it('follows chains of works, also round in circles', () => {
    const tasks = [
      keptTaskOf({ id: '1', works: [keptWorkOf('11')], inputs: [inputOf({ uploadId: '7' })] }),
      keptTaskOf({ id: '2', works: [keptWorkOf('12')], inputs: [inputOf({ workId: '11' })] }),
      keptTaskOf({ id: '3', works: [keptWorkOf('13')], inputs: [inputOf({ workId: '12' })] }),
      keptTaskOf({ id: '4', works: [keptWorkOf('14')], inputs: [inputOf({ workId: '13' })] }),
      keptTaskOf({ id: '1', works: [keptWorkOf('11')], inputs: [inputOf({ workId: '14' })] })
    ]
    const { made } = of({ tasks })
    expect(made.map(({ task, steps }) => [task.id, steps])).toEqual([
      ['1', 0],
      ['2', 1],
      ['3', 2],
      ['4', 3]
    ])
  })

  it('counts elements, avatars and running tasks as use, and what has failed not', () => {
    const picture = { family: 'object', keys: ['key'], names: [] } as const
    const held = { id: '5', name: 'Hero', pictures: [picture] }
    expect(of({ elements: [held] }).verdict).toBe('used')
    expect(of({ avatars: [held] }).avatars).toHaveLength(1)
    const input = inputOf({ uploadId: '7' })
    const running = keptTaskOf({ id: '1', state: 'running', works: [], inputs: [input] })
    expect(of({ tasks: [running] })).toMatchObject({ verdict: 'used', made: [] })
    const failed = keptTaskOf({ id: '1', state: 'failed', works: [], inputs: [input] })
    expect(of({ tasks: [failed] }).verdict).toBe('none-found')
  })
})

describe('no use found (R32)', () => {
  const other = keptTaskOf({
    id: '1',
    inputs: [inputOf({ family: 'object', keys: ['other'] })]
  })

  it('is said only when the history was read to its end', () => {
    expect(of({ tasks: [other] }).verdict).toBe('none-found')
    expect(of({ tasks: [other], isWhole: false }).verdict).toBe('not-known')
  })

  it('is not said of what is older than a gap', () => {
    expect(of({ gapAt: 49 }).verdict).toBe('none-found')
    expect(of({ gapAt: 50 }).verdict).toBe('not-known')
    expect(of({ gapAt: 1 }, { ...UPLOAD, createdAt: null }).verdict).toBe('not-known')
  })

  it('is not said when a later input cannot be compared', () => {
    const tasks = (to: number, input: Parameters<typeof inputOf>[0]) => [
      keptTaskOf({ id: '1', to, inputs: [inputOf(input)] })
    ]
    // And the task is named, so that the user can look at it.
    expect(of({ tasks: tasks(60, {}) })).toMatchObject({
      verdict: 'not-known',
      hiddenBy: { id: '1' }
    })
    expect(of({ tasks: tasks(60, { family: 'path', keys: ['x'] }) }).verdict).toBe('not-known')
    expect(of({ tasks: tasks(40, {}) }).verdict).toBe('none-found')
    // Kling says itself that these are another upload, and a work.
    expect(of({ tasks: tasks(60, { uploadId: '8' }) }).verdict).toBe('none-found')
    expect(of({ tasks: tasks(60, { workId: '8' }) }).verdict).toBe('none-found')
  })

  it('is not said of an upload that cannot be compared while there is something to compare', () => {
    const bare = { ...UPLOAD, media: { family: null, keys: [], names: [] } }
    expect(of({ tasks: [other] }, bare).verdict).toBe('not-known')
    expect(of({ tasks: [] }, bare).verdict).toBe('none-found')
  })

  it('is never said of an upload that Kling names, whatever else is in the history', () => {
    const input = fc.record({
      uploadId: fc.constantFrom(null, '7', '8'),
      workId: fc.constantFrom(null, '91', '92', '93'),
      family: fc.constantFrom(null, 'object' as const, 'path' as const),
      keys: fc.subarray(['key', 'other']),
      names: fc.subarray(['name', 'another'])
    })
    const task = fc.record({
      id: fc.constantFrom('1', '2', '3'),
      to: fc.option(fc.integer({ min: 1, max: 99 })),
      inputs: fc.array(input, { maxLength: 3 })
    })
    fc.assert(
      fc.property(fc.array(task, { maxLength: 6 }), fc.boolean(), (all, isWhole) => {
        const tasks = all.map((one) => keptTaskOf(one))
        const isNamed = tasks.some(({ inputs }) => inputs.some(({ uploadId }) => uploadId === '7'))
        const { verdict } = of({ tasks, isWhole })
        if (isNamed) expect(verdict).toBe('used')
        if (!isWhole) expect(verdict).not.toBe('none-found')
      })
    )
  })
})
