import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PageLimits, pagesOf } from '../../../electron/demo/pages'
import { type DemoOptions, type DemoServer, startDemo } from '../../../electron/demo/server'
import { inRoot } from '../root'
import { createDoor } from './door'
import { type Script, scripted } from './script'

const samples = inRoot('resources/demo')

/** The demo's server, with the faults that a test asks for. */
export interface TestServer extends DemoServer {
  readonly setScript: (script: Script | undefined) => void
  /** From now on, media addresses given out so far answer 403. */
  readonly expire: () => void
  /** From now on, all media addresses answer 403, new ones too. */
  readonly refuse: () => void
}

export interface TestServerOptions
  extends Omit<DemoOptions, 'readSample' | 'answer' | 'signatures' | 'paging'> {
  readonly script?: Script | undefined
  /** See `PageLimits`. Default: 500, as much as the program asks for. */
  readonly pageCap?: PageLimits['cap']
  readonly pageLimit?: PageLimits['limit']
}

/** The API's contract on loopback, as the program's own demo keeps it; nothing was made there. */
export async function startServer({
  script: first,
  pageCap = 500,
  pageLimit = 500,
  ...options
}: TestServerOptions = {}): Promise<TestServer> {
  let script = first
  let signature = 1
  let isRefusing = false
  const door = createDoor()

  const server = await startDemo({
    works: new Map(),
    ...options,
    paging: pagesOf({ cap: pageCap, limit: pageLimit }),
    readSample: (name) => readFile(join(samples, name)),
    answer: scripted((request) => script?.(request), door),
    signatures: { current: () => signature, admits: (given) => !isRefusing && given === signature }
  })

  return {
    ...server,
    setScript: (next) => {
      script = next
    },
    expire: () => {
      signature += 1
    },
    refuse: () => {
      isRefusing = true
    },
    close: () => {
      door.lock()
      return server.close()
    }
  }
}
