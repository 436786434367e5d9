import { generateUploads } from '../../../electron/demo/generate'
import { DEMO_EMAIL } from '../../../electron/demo/server'
import { createKling } from '../../../electron/kling/client'
import { createLibrary } from '../../../electron/library/library'
import { systemClock } from '../../../electron/time/clock'
import { initialScript, SCRIPT_LIMIT_BYTES } from '../../support/files/bytes'
import { startServer } from '../../support/service/demo'
import { STRAIGHT } from '../../support/system/straight'
import type { Figures } from './figures'

const SIZES = [1_000, 10_000, 100_000]
const PAGE = 500

/** The figures that do not depend on the machine. */
export async function exactFigures(figures: Figures): Promise<void> {
  for (const assets of SIZES) {
    figures.atMost(
      `list requests, ${assets} assets`,
      await listRequests(assets),
      // Pages overlap, and the first page of the other end is the goal: docs/deletion.md.
      1.1 * Math.ceil(assets / PAGE) + 4,
      { page: PAGE }
    )
  }
  const { gzip, chunks } = await initialScript()
  figures.atMost('renderer JavaScript at start, gzip, bytes', gzip, SCRIPT_LIMIT_BYTES, { chunks })
}

/** Requests main's own library needs to list the demo server completely. */
async function listRequests(assets: number): Promise<number> {
  const server = await startServer({
    accounts: new Map([[DEMO_EMAIL, generateUploads(assets)]])
  })
  const kling = createKling({ ...server, network: STRAIGHT })
  const listed = await new Promise<number>((resolve) => {
    createLibrary({
      account: DEMO_EMAIL,
      uploads: kling.uploads,
      clock: systemClock,
      emitPage: () => undefined,
      emitEnd: (end) => resolve(end.assets)
    }).list()
  })

  if (listed !== assets) throw new Error(`${listed} of ${assets} were listed`)

  kling.close()
  await server.close()
  return server.requests.length
}
