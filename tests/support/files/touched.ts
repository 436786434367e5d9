import fs, { promises } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { vi } from 'vitest'

type Call = (...args: unknown[]) => unknown

/** Functions that only wait, or are no calls to the disk. */
const isCall = (holder: object, name: string): boolean =>
  typeof Reflect.get(holder, name) === 'function' && /^[a-z]/.test(name)

/**
 * Every call to the disk while `act` goes on, in order: the function and the path it was given. Of
 * an open file only its opening is told.
 */
export async function touched(act: () => Promise<unknown>): Promise<readonly string[]> {
  const calls: string[] = []
  const watch = (holder: object): void => {
    for (const name of Object.keys(holder).filter((each) => isCall(holder, each))) {
      const before: Call = Reflect.get(holder, name)
      vi.spyOn(holder as Record<string, Call>, name).mockImplementation(function (
        this: unknown,
        ...args: unknown[]
      ) {
        if (typeof args[0] === 'string') calls.push(`${name} ${args[0]}`)
        return before.apply(this, args)
      })
    }
  }
  watch(promises)
  watch(fs)
  syncBuiltinESMExports()

  await act().finally(() => {
    vi.restoreAllMocks()
    syncBuiltinESMExports()
  })
  return calls
}
