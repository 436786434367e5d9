import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PastRun, Report } from '@shared/deletion'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createJournalStore } from '../../../electron/deletion/journal/journal-store'
import { generateUploads } from '../../../electron/demo/generate'
import { DEMO_EMAIL } from '../../../electron/demo/server'
import { startServer } from '../../support/service/demo'
import { createWitness } from '../../support/service/witness'

const ASSETS = 160
const PLANNED = 120

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-kill-'))
  await build({
    configFile: 'tests/bench/vite.config.ts',
    logLevel: 'silent',
    build: { outDir: join(folder, 'built'), emptyOutDir: true }
  })
  await writeFile(join(folder, 'built', 'package.json'), '{"type":"module"}')
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a program that is killed', () => {
  it.each([1, 3, 4, 6, 8, 11])(
    'after %i requests loses no intent, sends nothing by itself, and can be continued (R15, R19)',
    { timeout: 60_000 },
    async (kill) => {
      const witness = createWitness({
        die: Math.random,
        deleteFaults: 0,
        listingFaults: 0,
        timeouts: false
      })
      const uploads = generateUploads(ASSETS).map((upload) => ({ ...upload, favored: false }))
      const server = await startServer({
        accounts: new Map([[DEMO_EMAIL, uploads]]),
        script: (seen) =>
          witness.script(seen) ??
          (seen.method === 'DELETE' ? { delayMs: 3 + Math.floor(Math.random() * 25) } : undefined)
      })
      const ids = uploads.slice(0, PLANNED).map(({ id }) => id)
      witness.confirm(DEMO_EMAIL, ids)
      const journals = join(folder, `journals-${kill}`)
      const order = join(folder, `order-${kill}.json`)
      const victim = async (mode: 'delete' | 'look' | 'go-on'): Promise<ChildProcess> => {
        await writeFile(
          order,
          JSON.stringify({
            baseUrl: server.baseUrl,
            token: server.token,
            folder: journals,
            account: DEMO_EMAIL,
            ids,
            mode
          })
        )
        return spawn(process.execPath, [join(folder, 'built', 'victim.js'), order], {
          stdio: ['ignore', 'pipe', 'inherit']
        })
      }
      const sent = () => server.requests.filter(({ method }) => method === 'DELETE')

      const first = await victim('delete')
      await until(() => sent().length >= kill)
      first.kill('SIGKILL')
      await ended(first)
      const arrived = new Set(sent().flatMap(({ query }) => query['id']?.split(',') ?? []))
      const requests = sent().length

      const { open } = await said<{ open: PastRun }>(await victim('look'))
      expect(sent()).toHaveLength(requests)
      expect(open.total).toBe(PLANNED)
      // Whatever reached the service was on the disk before.
      const store = createJournalStore(journals, () => 'test')
      const entries = await store.read('key', open.runId)
      const unsent = entries.ok ? entries.value.ledger.idsIn('queued') : []
      expect(unsent.filter((id) => arrived.has(id))).toEqual([])

      const { report } = await said<{ report: Report }>(await victim('go-on'))
      expect(report.counts).toMatchObject({ deleted: PLANNED, unknown: 0, 'not-sent': 0 })
      expect(report.verification).toEqual({ kind: 'verified' })
      expect(server.store.uploads(DEMO_EMAIL)).toHaveLength(ASSETS - PLANNED)
      expect(witness.violations).toEqual([])
      expect(await readFile(join(journals, 'key', `${open.runId}.jsonl`), 'utf8')).not.toContain(
        server.token
      )
      await server.close()
    }
  )
})

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1))
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => child.once('exit', () => resolve()))

/** Everything a program said, once it has ended by itself. */
async function said<T>(child: ChildProcess): Promise<T> {
  let output = ''
  child.stdout?.on('data', (chunk) => (output += String(chunk)))
  await ended(child)
  return Object.assign(
    {},
    ...output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  )
}
