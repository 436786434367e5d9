import type { LibraryKind } from '@shared/library/kind'
import { generateUploads } from '../../../electron/demo/generate'
import { DEMO_EMAIL } from '../../../electron/demo/server'
import { createKling } from '../../../electron/kling/client'
import { createLibraryFrom } from '../../../electron/library/library'
import { systemClock } from '../../../electron/time/clock'
import { initialScript, SCRIPT_LIMIT_BYTES } from '../../support/files/bytes'
import { sideOf } from '../../support/generated/side'
import { startServer } from '../../support/service/demo'
import { demoWorks } from '../../support/service/works/tasks'
import { STRAIGHT } from '../../support/system/straight'
import type { Figures } from './figures'

/** The demo server goes through all its tasks for each page: with 100,000 that takes an hour. */
const SIZES: Readonly<Record<LibraryKind, readonly number[]>> = {
  uploads: [1_000, 10_000, 100_000],
  generated: [1_000, 5_000]
}
/** What a page holds: of uploads; of tasks by cursor, then of finished ones by pages. */
const PAGES: Readonly<Record<LibraryKind, readonly number[]>> = {
  uploads: [500],
  generated: [100, 100]
}

/** The figures that do not depend on the machine. */
export async function exactFigures(figures: Figures, kind: LibraryKind): Promise<void> {
  const pages = PAGES[kind]
  for (const items of SIZES[kind]) {
    figures.atMost(
      `list requests, ${items} ${kind === 'uploads' ? 'assets' : 'tasks'}`,
      await listRequests(items, kind),
      // Pages overlap, and the first page of the other end is the goal: docs/deletion.md.
      pages.reduce((sum, page) => sum + 1.1 * Math.ceil(items / page) + 4, 0),
      { pages }
    )
  }
  const { gzip, chunks } = await initialScript()
  figures.atMost('renderer JavaScript at start, gzip, bytes', gzip, SCRIPT_LIMIT_BYTES, { chunks })
}

/** Requests main's own library needs to list the demo server completely. */
async function listRequests(items: number, kind: LibraryKind): Promise<number> {
  const isOfUploads = kind === 'uploads'
  const server = await startServer({
    accounts: new Map([[DEMO_EMAIL, isOfUploads ? generateUploads(items) : []]]),
    works: new Map([[DEMO_EMAIL, demoWorks(isOfUploads ? 0 : items)]])
  })
  const kling = createKling({ ...server, network: STRAIGHT })
  const clock = systemClock
  const service = { account: DEMO_EMAIL, kling, clock, random: Math.random, parallel: () => 1 }
  const listed = await new Promise<number>((resolve) => {
    createLibraryFrom({
      account: DEMO_EMAIL,
      clock,
      source: sideOf(kind, service).source,
      emitPage: () => undefined,
      emitEnd: (end) => resolve(end.assets)
    }).list()
  })

  if (listed !== items) throw new Error(`${listed} of ${items} were listed`)

  kling.close()
  await server.close()
  return server.requests.length
}
