import { fail, ok, type Result } from '@shared/problem'
import { expect, it } from 'vitest'
import { libraryHandlers } from '../../../../electron/main/ipc/library-handlers'

const OF = { library: 'uploads', account: 'anna@example.com' } as const

/** Handlers over files that take their time; each end of a write is told in `done`. */
function serving(bonds: () => Result<null> = () => ok(null)) {
  const done: string[] = []
  const write =
    (name: string, answer = (): Result<null> => ok(null)) =>
    async (_: string, ids: readonly string[]) => {
      await new Promise((resolve) => setTimeout(resolve, 2))
      done.push(`${name} ${ids.join()}`)
      return answer()
    }
  const handlers = libraryHandlers({
    forLibrary: (of: unknown, act: (open: unknown) => unknown) =>
      act({ key: 'k', kind: 'uploads', of }),
    selections: { save: write('selection') },
    answers: { selectionWillBe: write('bonds', bonds), selectionIs: write('loose') }
  } as unknown as Parameters<typeof libraryHandlers>[0])
  return { done, save: (...ids: string[]) => handlers['selection:save']({ ...OF, ids }) }
}

it('bonds are stored before the selection, and loosened after it (R29)', async () => {
  const { done, save } = serving()
  await Promise.all([save('1'), save('2')])
  expect(done).toEqual(['bonds 1', 'selection 1', 'loose 1', 'bonds 2', 'selection 2', 'loose 2'])
})

it('a selection whose bonds cannot be stored is not stored', async () => {
  const lost = fail({ kind: 'duplicates-lost' } as const)
  const { done, save } = serving(() => lost)
  expect(await save('1')).toEqual(lost)
  expect(done).toEqual(['bonds 1'])
})
