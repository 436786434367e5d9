import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateUploads } from '../../../electron/demo/generate'
import { startServer } from '../../support/service/demo'
import { demoWorks } from '../../support/service/works/tasks'
import { connect, expect, selectFirst, test } from '../fixtures'

const ACCOUNT = 'anna@studio.example'

test('every work of a task is on the disk before its task leaves (R27)', async ({ start }) => {
  const folder = await mkdtemp(join(tmpdir(), 'Kling works '))
  const works = demoWorks(12)
  const server = await startServer({
    accounts: new Map([[ACCOUNT, generateUploads(5)]]),
    works: new Map([[ACCOUNT, works]])
  })
  const { page } = await start({
    apiUrl: server.baseUrl,
    env: { KLING_SWEEP_HOST_OPEN: folder }
  })
  await connect(page, server.token)
  await page.getByRole('button', { name: /^Generated/ }).click()
  await expect(page.getByText('12 tasks', { exact: true })).toBeVisible()
  await selectFirst(page, 3)

  const wanted = works.tasks.slice(0, 3)
  const files = wanted.reduce((sum, { workIds }) => sum + workIds.length, 0)
  await page.getByRole('button', { name: `Delete 3 tasks, ${files} works` }).click()
  const question = page.getByRole('alertdialog', {
    name: `Delete 3 tasks with ${files} works permanently?`
  })
  // A folder is chosen first.
  const first = question.getByRole('switch', { name: 'Save copies first' })
  await first.click()
  await expect(first).toBeChecked()
  await expect(question.getByText(`${files} to fetch`)).toBeVisible()
  await question.getByRole('button', { name: 'Delete permanently' }).click()
  const report = page.getByRole('region', { name: 'Deletion report' })
  await expect(report).toContainText('3 deleted', { timeout: 60_000 })
  await expect(report).toContainText('all copies proved')

  const [key = ''] = await readdir(folder)
  const archive = join(folder, key)
  execFileSync('sha256sum', ['--strict', '--quiet', '-c', 'SHA256SUMS'], { cwd: archive })
  const names = await readdir(archive)
  const stems = wanted.flatMap(({ id, workIds }) => workIds.map((_, at) => `-${id}-${at + 1}.`))
  for (const stem of stems) expect(names.filter((name) => name.includes(stem))).toHaveLength(1)
  expect(names.filter((name) => /^\d/.test(name))).toHaveLength(files)

  // What is on the disk is seen where copies are, and cannot be uploaded again as what it was.
  await page.getByRole('button', { name: 'History', exact: true }).click()
  await page.getByRole('tab', { name: 'Copies' }).click()
  await expect(page.getByText(`${files} copies`)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Upload(?!s)/ })).toHaveCount(0)
  const saved = page.getByRole('region', { name: 'Saved copies' })
  await expect(saved.getByText(/without watermark$/).first()).toBeVisible()
  await expect(saved.getByRole('checkbox')).toHaveCount(0)
  await expect(page.getByRole('checkbox', { name: 'Save the prompts as well' })).not.toBeChecked()
  await server.close()
  await rm(folder, { recursive: true })
})
