import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Bridge } from '@shared/ipc/contract'
import { generateUploads } from '../../electron/demo/generate'
import { argumentsBelow, formsOf, foundIn, foundInFolder } from '../support/boundary/canary'
import { startServer } from '../support/service/demo'
import { echoesOf } from '../support/service/echoes'
import { heapOf } from '../support/system/heap'
import { hasKeyring, startKeyring } from '../support/system/keyring'
import { connect, deleteSelected, expect, selectFirst, test } from './fixtures'

const TOKEN = 'user:7351-canary0that0must0be0found0nowhere'
/** Planted where the token must not be, to prove that the search would find it there. */
const DECOY = 'user:9842-decoy0that0has0to0be0found'
const EMAIL = 'canary.bird@example.com'

/** Plans, confirms and deletes these through `window.kling`, then reads and exports the report. */
async function deleteThem(page: Page, ids: readonly string[]): Promise<void> {
  await page.evaluate(
    async ({ account, ids: chosen }) => {
      const { request, on }: Bridge = Reflect.get(window, 'kling')
      const ended = new Promise<void>((resolve) => {
        const undo = on('deletion:ended', () => {
          undo()
          resolve()
        })
      })
      const planned = await request('deletion:plan', { library: 'uploads', account, ids: chosen })
      if (!planned.ok) throw new Error(planned.problem.kind)
      const started = await request('deletion:start', {
        library: 'uploads',
        planId: planned.value.planId
      })
      if (!started.ok) throw new Error(started.problem.kind)
      await ended
      const { runId } = started.value
      await request('deletion:report-page', { library: 'uploads', runId, offset: 0 })
      for (const format of ['csv', 'json'] as const)
        await request('deletion:export', { library: 'uploads', account, runId, format })
    },
    { account: EMAIL, ids: [...ids] }
  )
}

async function listAgain(page: Page): Promise<void> {
  await page.evaluate(async (account) => {
    const { request, on }: Bridge = Reflect.get(window, 'kling')
    const ended = new Promise<void>((resolve) => on('library:ended', () => resolve()))
    await request('library:list', { library: 'uploads', account })
    await ended
  }, EMAIL)
}

// Runs wait for real, some twenty seconds each: the echoes are shared out among tests that run side
// by side. The last echo, a 401, ends each of them.
const PARTS = 3

for (let part = 0; part < PARTS; part += 1)
  test(`a planted token is found nowhere, whatever happens: part ${part + 1}`, async ({
    start,
    host
  }) => {
    test.skip(host !== 'chromium', 'the double writes down what main says to the page')
    test.setTimeout(180_000)
    const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-canary-'))
    const [dataFolder, exports, record] = [
      join(folder, 'data'),
      join(folder, 'exports'),
      join(folder, 'record.jsonl')
    ]
    await mkdir(exports)
    const keyring = hasKeyring ? await startKeyring() : null
    const uploads = generateUploads(240).map((upload) => ({ ...upload, favored: false }))
    const server = await startServer({ token: TOKEN, accounts: new Map([[EMAIL, uploads]]) })
    const every = echoesOf(TOKEN, EMAIL)
    const echoes = every.filter((echo, at) => at % PARTS === part || echo === every.at(-1))
    const options = {
      apiUrl: server.baseUrl,
      dataFolder,
      env: {
        KLING_SWEEP_HOST_RECORD: record,
        KLING_SWEEP_HOST_SAVE_TO: exports,
        KLING_SWEEP_HOST_TELL: '1'
      },
      ...(keyring ? { busAddress: keyring.busAddress } : {})
    }
    try {
      const app = await start(options)
      const { page } = app
      /** Where a secret is found: files, arguments and output. */
      const everywhere = async (secret: string): Promise<readonly string[]> => [
        ...(await foundInFolder(folder, secret)),
        ...argumentsBelow(process.pid).flatMap((line) =>
          foundIn(line, secret).map((form) => `arguments: ${form}`)
        ),
        ...foundIn(app.output(), secret).map((form) => `output: ${form}`)
      ]

      // Every problem while connecting. The field keeps what was typed, and no answer repeats it.
      for (const [, fault] of echoes) {
        const before = server.requests.length
        server.setScript(() => fault)
        await connect(page, TOKEN)
        await expect.poll(() => server.requests.length).toBeGreaterThan(before)
        await expect(page.getByRole('alert')).toBeVisible()
      }
      server.setScript(undefined)
      // The search finds the token in the page while the field holds it; below, it is gone.
      expect(foundIn(await heapOf(page), TOKEN)).toContain('UTF-8')
      await connect(page, TOKEN)
      await expect(page.getByText('240 assets', { exact: true })).toBeVisible()
      await selectFirst(page, 20)
      await deleteSelected(page, 20)
      const report = page.getByRole('region', { name: 'Deletion report' })
      await expect(report).toContainText('20 deleted')
      await report.getByRole('button', { name: 'Export CSV' }).click()
      await expect(report.getByText('The report was saved.')).toBeVisible()
      await report.getByRole('button', { name: 'Close' }).click()

      // Every problem while listing and while deleting.
      const left = server.store.uploads(EMAIL).map(({ id }) => id)
      for (const [at, [, fault]] of echoes.entries()) {
        if (at < echoes.length - 1) {
          // Once: a listing has patience, and would try each page for a minute.
          let isListed = false
          server.setScript(({ method }) => {
            if (method !== 'GET' || isListed) return undefined
            isListed = true
            return fault
          })
          await listAgain(page)
        }
        server.setScript(undefined)
        await listAgain(page)
        let isFirst = true
        server.setScript(({ method }) => {
          if (method !== 'DELETE' || !isFirst) return undefined
          isFirst = false
          return fault
        })
        await deleteThem(page, left.slice(at * 2, at * 2 + 2))
      }
      server.setScript(undefined)

      // The page's heap holds the decoy and not the token.
      await page.evaluate(
        (planted) => Reflect.set(window, 'planted', planted),
        [...formsOf(DECOY)]
          .filter(([name]) => !name.startsWith('UTF-16'))
          .map(([, form]) => String(form))
      )
      const heap = await heapOf(page)
      expect(foundIn(heap, DECOY)).toEqual(
        expect.arrayContaining(['UTF-8', 'hex', 'Base64, 1 before', 'percent, every byte'])
      )
      expect(foundIn(heap, TOKEN)).toEqual([])

      // A crash, after which the next start looks at what was left.
      await page.evaluate(
        (email) => Reflect.get(window, 'kling').request('account:open', { email }),
        `${DECOY}@example.com`
      )
      expect(await everywhere(TOKEN)).toEqual([])
      await app.kill()
      expect(await everywhere(TOKEN)).toEqual([])
      if (keyring) {
        const second = await start(options)
        await expect(second.page.getByText(/^\d+ assets$/)).toBeVisible()
        expect(foundIn(await heapOf(second.page), TOKEN)).toEqual([])
        expect(await everywhere(TOKEN)).toEqual([])
        expect(foundIn(second.output(), TOKEN)).toEqual([])
        await second.close()
      }

      // The search covered main's messages, where the decoy came back as an e-mail address, and the
      // journals and exports, which hold no e-mail address.
      const messages = await readFile(record, 'utf8')
      expect(foundIn(messages, DECOY)).toContain('UTF-8')
      for (const what of ['"deletion:ended"', '"library:page"', '"unauthorized"'])
        expect(messages).toContain(what)
      for (const [name, kind] of [
        ['596', '"session-broken"'],
        ['429', '"rate-limited"']
      ])
        if (echoes.some(([echo]) => echo === name)) expect(messages).toContain(kind)
      const journals = await readdir(join(dataFolder, 'journals'), { recursive: true })
      expect(journals.filter((name) => name.endsWith('.jsonl')).length).toBeGreaterThanOrEqual(
        echoes.length
      )
      expect((await readdir(exports)).length).toBeGreaterThan(2 * echoes.length)
      for (const part of ['journals', 'logs']) {
        expect(await foundInFolder(join(dataFolder, part), EMAIL).catch(() => [])).toEqual([])
        expect(await foundInFolder(join(dataFolder, part), 'canary.bird').catch(() => [])).toEqual(
          []
        )
      }

      // The same search finds the decoy in a file, in the arguments and in the output.
      await writeFile(join(dataFolder, 'planted.bin'), Buffer.concat([...formsOf(DECOY).values()]))
      expect((await foundInFolder(dataFolder, DECOY)).length).toBeGreaterThanOrEqual(
        formsOf(DECOY).size
      )
      await expect(start({ args: [`--planted=${DECOY}`] })).rejects.toThrow(DECOY)
    } finally {
      await keyring?.close()
      await server.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
    }
  })
