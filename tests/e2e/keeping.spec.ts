import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEMO_EMAIL } from '../../electron/demo/server'
import { startServer } from '../support/service/demo'
import { connect, expect, selectFirst, test } from './fixtures'

const idsOf = (text: string) => text.split('\n').filter((line) => /^\d+$/.test(line))
const DELETES = 'DELETE'

test('a lock set after the confirmation was shown voids the plan: nothing is sent (R6, R23)', async ({
  start
}) => {
  const server = await startServer()
  const { page } = await start({ apiUrl: server.baseUrl })
  await connect(page, server.token)
  await selectFirst(page, 12)
  await page.getByRole('button', { name: 'Delete 12 assets' }).click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  const id = await page.getByRole('gridcell').nth(4).getAttribute('data-id')
  // Sent past the dialog, which lets no key through, as a misbehaving page might.
  const input = { library: 'uploads', account: DEMO_EMAIL, ids: [id], kept: true }
  expect(
    await page.evaluate(
      (change) => Reflect.get(window, 'kling').request('keep:change', change),
      input
    )
  ).toMatchObject({ ok: true })
  await page.getByRole('button', { name: 'Delete permanently' }).click()
  await expect(page.getByRole('alert')).toContainText('no longer valid')
  expect(server.requests.filter(({ method }) => method === DELETES)).toHaveLength(0)
  await server.close()
})

test('ids go to a file and come back as a selection; kept assets are still kept after a restart', async ({
  start
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-test-'))
  const dataFolder = join(folder, 'data')
  const file = join(folder, 'ids.txt')
  const env = { KLING_SWEEP_HOST_SAVE_TO: folder, KLING_SWEEP_HOST_OPEN: file }
  try {
    const first = await start({ args: ['--demo'], dataFolder, env })
    const { page } = first
    await selectFirst(page, 8)
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Export IDs…' }).click()
    await expect(page.getByText('The IDs of 8 assets were saved.')).toBeVisible()
    const [name = ''] = (await readdir(folder)).filter((each) =>
      each.startsWith('kling-sweep-selection')
    )
    const text = await readFile(join(folder, name), 'utf8')
    const ids = idsOf(text)
    expect(ids).toHaveLength(8)
    expect(text).not.toMatch(/@|http/)

    await page.keyboard.press('Escape')
    await page.getByRole('gridcell').nth(2).focus()
    await page.keyboard.press('k')
    await expect(page.getByText('1 asset is kept.')).toBeVisible()
    await writeFile(file, `# mine\n${ids.join(', ')}\n12x\n777`)
    await page.keyboard.press('Control+o')
    await expect(
      page.getByText('7 selected, 1 not in this library, 1 locked, 1 line was not a valid ID (3).')
    ).toBeVisible()
    await expect(page.getByText('7 selected', { exact: true })).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(page.getByText('7 selected', { exact: true })).toBeHidden()
    await page.getByRole('searchbox').fill('.png')
    const stored = () => readFile(join(dataFolder, 'last-filters', 'demo.json'), 'utf8')
    await expect.poll(() => stored().catch(() => '')).toContain('.png')
    await page.getByRole('radio', { name: 'List' }).check({ force: true })
    const look = () => readFile(join(dataFolder, 'looks', 'demo.json'), 'utf8')
    await expect.poll(() => look().catch(() => '')).toContain('list')
    first.askToClose()
    await first.ended

    const again = await start({ args: ['--demo'], dataFolder, env })
    // So is the way it was looked at, and the filter on that was (R4).
    await expect(again.page.getByText('The filter of last time is still on')).toBeVisible()
    await expect(again.page.getByRole('columnheader', { name: 'Uploaded' })).toBeVisible()
    await again.page.getByRole('radio', { name: 'Grid' }).check({ force: true })
    await again.page.getByRole('button', { name: 'Clear filters' }).click()
    await expect(again.page.getByRole('gridcell').nth(2)).toHaveAccessibleName(
      /kept, never deleted/
    )
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
})

test('an unreadable keep list blocks deletion; continuing without it sets the file aside', async ({
  start
}) => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'kling-sweep-test-'))
  try {
    await mkdir(join(dataFolder, 'kept'))
    await writeFile(join(dataFolder, 'kept', 'demo.json'), '{"v":1,"ids":["8692')
    const { page } = await start({ args: ['--demo'], dataFolder })
    const lost = page
      .getByRole('alert')
      .filter({ hasText: 'Nothing is deleted until you continue without the list' })
    await expect(lost).toBeVisible()
    await selectFirst(page, 3)
    await page.getByRole('button', { name: 'Delete 3 assets' }).click()
    await expect(
      page.getByText('Nothing was deleted, and your selection is unchanged.')
    ).toBeVisible()
    expect(await readdir(join(dataFolder, 'kept'))).toEqual(['demo.json'])
    await lost.getByRole('button', { name: 'Continue without the list' }).click()
    await expect(lost).toBeHidden()
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByRole('button', { name: 'Delete 3 assets' }).click()
    await expect(
      page.getByRole('alertdialog', { name: 'Delete 3 assets permanently?' })
    ).toBeVisible()
    expect(
      (await readdir(join(dataFolder, 'kept'))).filter((name) => name.includes('.broken-'))
    ).toHaveLength(1)
  } finally {
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
})
