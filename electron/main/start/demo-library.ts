import { join } from 'node:path'
import type { DemoLibrary } from '../../accounts/demo-session'
import { generateUploads } from '../../demo/generate'
import { DEMO_EMAIL, startDemo } from '../../demo/server'
import { readRequired } from '../../files/files'

/** Starts the built-in library with so many assets, whose pictures are in `samples`. */
export const demoLibraryFrom =
  (samples: string) =>
  (assets: number): Promise<DemoLibrary> =>
    startDemo({
      readSample: (name) => readRequired(join(samples, name)),
      accounts: new Map([[DEMO_EMAIL, generateUploads(assets)]])
    })
