import { join } from 'node:path'
import type { DemoLibrary } from '../../accounts/demo-session'
import { readRequired } from '../../files/files'

/**
 * Starts the built-in library with so many assets, whose pictures are in `samples`. Its modules are
 * loaded by whoever opens it: the start of everybody else would wait for them.
 */
export const demoLibraryFrom =
  (samples: string) =>
  async (assets: number): Promise<DemoLibrary> => {
    const { demoAccount, startDemo } = await import('../../demo/server')
    return startDemo({
      readSample: (name) => readRequired(join(samples, name)),
      ...demoAccount(assets)
    })
  }
