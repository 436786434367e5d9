import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../../support/service/demo'
import { connect, expect, selectFirst, test } from '../fixtures'

/** A file per asset, by other programs than this one. */
async function checkedFiles(folder: string): Promise<readonly string[]> {
  const [key = ''] = await readdir(folder)
  const archive = join(folder, key)
  execFileSync('sha256sum', ['--strict', '--quiet', '-c', 'SHA256SUMS'], { cwd: archive })
  const names = await readdir(archive)
  return names.filter((name) => /^\d/.test(name)).map((name) => join(archive, name))
}

/** Whether the files of these ids are on the disk at this moment, as the list of sums has them. */
function areWhole(folder: string, ids: readonly string[]): boolean {
  const [key = ''] = readdirSync(folder)
  const archive = join(folder, key)
  const sums = readFileSync(join(archive, 'SHA256SUMS'), 'utf8').split('\n')
  const wanted = ids.map((id) => sums.find((line) => line.includes(`-${id}.`)))
  if (wanted.includes(undefined)) return false
  try {
    execFileSync('sha256sum', ['--strict', '--status', '-c', '-'], {
      cwd: archive,
      input: `${wanted.join('\n')}\n`
    })
    return true
  } catch {
    return false
  }
}

const SAVED = 12
const DELETED = 20

test('copies are saved, then deleted with copies first: each file is there when its batch leaves (R27)', async ({
  start
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'Kling copies '))
  const server = await startServer()
  const { page } = await start({
    apiUrl: server.baseUrl,
    env: { KLING_SWEEP_HOST_OPEN: folder }
  })
  await connect(page, server.token)
  await page.setViewportSize({ width: 1280, height: 1000 })
  await selectFirst(page, SAVED)
  const selected = page.getByRole('status').filter({ hasText: / selected$/ })
  const saved = Number((await selected.textContent())?.replace(/\D/g, ''))

  await page.getByRole('button', { name: 'Save copies…' }).click()
  const line = page.getByRole('region', { name: 'Saved copies' })
  await expect(line).toContainText(`${saved} copies saved`, { timeout: 60_000 })
  await expect(line).not.toContainText('not saved')
  const files = await checkedFiles(folder)
  expect(files).toHaveLength(saved)
  expect(server.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(0)
  await line.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Clear selection' }).click()

  // Each batch leaves only once its files were read back: the disk is looked at when it arrives.
  const whole: boolean[] = []
  server.setScript(({ method, query }) => {
    if (method === 'DELETE') whole.push(areWhole(folder, query['id']?.split(',') ?? []))
    return undefined
  })
  await selectFirst(page, DELETED)
  await page.getByRole('button', { name: /^Delete \d+ assets$/ }).click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByRole('switch', { name: 'Save copies first' }).click()
  await expect(dialog).toContainText(`${saved} saved already, `)
  await dialog.getByRole('button', { name: 'Delete permanently' }).click()
  const report = page.getByRole('region', { name: 'Deletion report' })
  await expect(report).toContainText('all copies proved', { timeout: 60_000 })
  expect(whole.length).toBeGreaterThan(1)
  expect(whole).not.toContain(false)

  const after = await checkedFiles(folder)
  const asked = server.requests
    .filter(({ method }) => method === 'DELETE')
    .flatMap(({ query }) => query['id']?.split(',') ?? [])
  expect(after).toHaveLength(asked.length)
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

test('what cannot be saved is named, is not sent, and stays selected (R27)', async ({ start }) => {
  const folder = await mkdtemp(join(tmpdir(), 'Kling copies '))
  const server = await startServer()
  const { page } = await start({ apiUrl: server.baseUrl, env: { KLING_SWEEP_HOST_OPEN: folder } })
  await connect(page, server.token)
  await selectFirst(page, 3)
  const selected = page.getByRole('status').filter({ hasText: / selected$/ })
  const before = await selected.textContent()

  server.refuse()
  await page.getByRole('button', { name: /^Delete \d+ assets$/ }).click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByRole('switch', { name: 'Save copies first' }).click()
  await dialog.getByRole('button', { name: 'Delete permanently' }).click()
  const report = page.getByRole('region', { name: 'Deletion report' })
  await expect(report).toContainText('could not be proved', { timeout: 60_000 })
  await expect(
    report.getByRole('region', { name: 'Copies that could not be proved' })
  ).toContainText(/Not deleted: .+/)
  expect(server.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(0)
  await report.getByRole('button', { name: 'Close' }).click()
  expect(await selected.textContent()).toBe(before)
  await server.close()
  await rm(folder, { recursive: true, force: true })
})
