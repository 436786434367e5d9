import { expect, it } from 'vitest'
import { NOTHING_REACHED, reachedBy } from '../../../electron/works/reached'

it('adds up page by page, and looks at each task once, however long the history is', () => {
  let looks = 0
  const task = (at: number | null) => ({
    get from() {
      looks += 1
      return at
    }
  })
  let reached = NOTHING_REACHED
  for (let page = 0; page < 200; page += 1)
    reached = reachedBy(
      reached,
      Array.from({ length: 100 }, (_, at) => task(1_000_000 - 100 * page - at))
    )
  expect(reached).toEqual({ tasks: 20_000, backTo: 1_000_000 - 19_999 })
  expect(looks).toBe(20_000)
  expect(reachedBy(reached, [task(null)])).toEqual({ ...reached, tasks: 20_001 })
})
