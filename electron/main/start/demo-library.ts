import { join } from 'node:path'
import type { DemoLibrary } from '../../accounts/demo-session'
import { demoAccount, startDemo } from '../../demo/server'
import { readRequired } from '../../files/files'

/** Starts the built-in library with so many assets, whose pictures are in `samples`. */
export const demoLibraryFrom =
  (samples: string) =>
  (assets: number): Promise<DemoLibrary> =>
    startDemo({
      readSample: (name) => readRequired(join(samples, name)),
      ...demoAccount(assets)
    })
