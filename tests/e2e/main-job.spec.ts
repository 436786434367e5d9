import { generateUploads } from '../../electron/demo/generate'
import { startServer } from '../support/service/demo'
import { connect, deleteSelected, expect, selectFirst, test } from './fixtures'

const PLUS = 'a+b@example.com'
const OTHER = 'second@example.com'

/** Without favourites, so that every asset can be selected. */
const plain = (count: number, account = 0) =>
  generateUploads(count, account).map((upload) => ({ ...upload, favored: false }))

test('of 1,037 assets in capped pages exactly the 37 selected are sent, in 4 requests (R6)', async ({
  start
}) => {
  const accounts = new Map([
    [OTHER, plain(20, 1)],
    [PLUS, plain(1037)]
  ])
  const server = await startServer({ accounts, pageCap: 50 })
  const { page } = await start({ apiUrl: server.baseUrl })
  await connect(page, server.token)
  await page.getByRole('radio', { name: PLUS }).check()
  await page.getByRole('button', { name: 'Open library' }).click()
  await expect(page.getByRole('status').filter({ hasText: '1,037 assets' })).toHaveText(
    '1,037 assets'
  )

  // Tall enough for 37 tiles below headings and chips.
  await page.setViewportSize({ width: 1280, height: 1000 })
  await page.getByLabel('Type').selectOption('video')
  await selectFirst(page, 37)
  await expect(page.getByText('37 selected', { exact: true })).toBeVisible()
  const wanted = accounts
    .get(PLUS)
    ?.filter(({ contentType }) => contentType === 'video')
    .slice(0, 37)
    .map(({ id }) => id)

  await page.getByRole('button', { name: 'Delete 37 assets' }).click()
  const dialog = page.getByRole('alertdialog', { name: 'Delete 37 assets permanently?' })
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await expect(dialog).toContainText(PLUS)
  await dialog.getByRole('button', { name: 'Show all 37' }).click()
  await dialog.getByRole('button', { name: 'Delete permanently' }).click()
  await expect(page.getByRole('region', { name: 'Deletion report' })).toContainText('37 deleted')

  const deletes = server.requests.filter(({ method }) => method === 'DELETE')
  expect(deletes.map(({ query }) => query['id']?.split(',').length)).toEqual([10, 10, 10, 7])
  expect(
    deletes.every(
      ({ query, url }) => query['email'] === PLUS && url.includes('a%2Bb%40example.com')
    )
  ).toBe(true)
  expect(deletes.flatMap(({ query }) => query['id']?.split(',')).toSorted()).toEqual(
    wanted?.toSorted()
  )
  expect(server.store.uploads(PLUS)).toHaveLength(1000)
  expect(server.store.uploads(OTHER)).toHaveLength(20)
  await expect(page.getByRole('status').filter({ hasText: 'of 1,000 assets' })).toBeVisible()
  await server.close()
})

test('cancelling changes nothing, and hidden assets are counted (R4, R8)', async ({ start }) => {
  const server = await startServer()
  const { page } = await start({ apiUrl: server.baseUrl })
  await connect(page, server.token)
  await selectFirst(page, 10)
  await page.getByLabel('Type').selectOption('audio')
  await expect(page.getByText('9 hidden by the filter')).toBeVisible()
  await page.getByRole('button', { name: 'Delete 10 assets' }).click()
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alertdialog')).toBeHidden()
  await expect(page.getByText('10 selected', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Deselect hidden' }).click()
  await expect(page.getByText('1 selected', { exact: true })).toBeVisible()
  expect(server.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(0)
  await server.close()
})

test('above 50 assets the number has to be typed, with the focus on Cancel (R5, R10)', async ({
  start
}) => {
  const server = await startServer({ accounts: new Map([[PLUS, plain(1037)]]) })
  const { page } = await start({ apiUrl: server.baseUrl })
  await connect(page, server.token)
  await expect(page.getByText('1,037 assets', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Select all' }).click()
  await page.getByRole('button', { name: 'Delete 1,037 assets' }).click()
  const confirm = page.getByRole('button', { name: 'Delete permanently' })
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await expect(confirm).toBeDisabled()
  await page.getByRole('textbox', { name: 'Type 1,037 to confirm' }).fill('1036')
  await expect(confirm).toBeDisabled()
  await page.getByRole('textbox', { name: 'Type 1,037 to confirm' }).fill('1,037')
  await confirm.click()
  await expect(page.getByRole('region', { name: 'Deletion report' })).toContainText(
    '1,037 deleted',
    { timeout: 60_000 }
  )
  expect(server.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(104)
  await server.close()
})

test('after a 401 no request leaves; the rest is not sent and stays selected (R16)', async ({
  start
}) => {
  const server = await startServer()
  const { page } = await start({ apiUrl: server.baseUrl })
  await connect(page, server.token)
  await selectFirst(page, 30)
  let sent = 0
  server.setScript(({ method }) => {
    if (method === 'DELETE') sent += 1
    return method === 'DELETE' && sent > 1
      ? { answer: { status: 401, body: { error: 'Unauthorized', code: 401 } } }
      : undefined
  })
  await deleteSelected(page, 30)
  const report = page.getByRole('region', { name: 'Deletion report' })
  await expect(report).toContainText('10 deleted')
  await expect(report).toContainText('20 not sent')
  await expect(report.getByRole('alert')).toContainText('does not accept this API token')
  await report.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByText('20 selected', { exact: true })).toBeVisible()
  expect(server.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(2)
  await server.close()
})

test('pause and stop wait for the current request, and then nothing more leaves (R19)', async ({
  start
}) => {
  const server = await startServer()
  const { page } = await start({ apiUrl: server.baseUrl })
  await connect(page, server.token)
  await selectFirst(page, 40)
  const deletes = () => server.requests.filter(({ method }) => method === 'DELETE').length
  server.setScript(({ method }) => (method === 'DELETE' ? { delayMs: 3000 } : undefined))
  await deleteSelected(page, 40)
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByText('paused')).toBeVisible()
  const whenPaused = deletes()
  await page.getByRole('button', { name: 'Resume' }).click()
  await expect.poll(deletes).toBe(whenPaused + 1)
  await page.getByRole('button', { name: 'Stop' }).click()
  const report = page.getByRole('region', { name: 'Deletion report' })
  await expect(report).toContainText('You stopped this deletion')
  await expect(report).toContainText(`${deletes() * 10} deleted`)
  await expect(report).toContainText(`${40 - deletes() * 10} not sent`)
  expect(deletes()).toBeLessThan(4)
  await server.close()
})

test('after an answer that breaks off a listing decides, and nothing is sent twice (R15)', async ({
  start
}) => {
  const server = await startServer()
  const { page } = await start({ apiUrl: server.baseUrl })
  await connect(page, server.token)
  await selectFirst(page, 10)
  server.setScript(({ method }) =>
    method === 'DELETE' ? { wire: 'reset', apply: true } : undefined
  )
  await deleteSelected(page, 10)
  const report = page.getByRole('region', { name: 'Deletion report' })
  await expect(report).toContainText('10 deleted')
  await expect(report).toContainText('Verified')
  expect(server.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(1)
  await expect(page.getByText('230 assets', { exact: true })).toBeVisible()
  await expect(page.getByText('10 selected', { exact: true })).toBeHidden()
  await server.close()
})

test('what no listing can prove stays unknown and selected (R15)', async ({ start }) => {
  const server = await startServer()
  const { page } = await start({ apiUrl: server.baseUrl })
  await connect(page, server.token)
  await selectFirst(page, 10)
  let isCut = false
  server.setScript(({ method, query }) => {
    if (method === 'DELETE') {
      isCut = true
      return { wire: 'reset', apply: true }
    }
    // Every page is empty from then on, until the user refreshes.
    return isCut && query['sort'] !== undefined ? { listing: 'short' } : undefined
  })
  await deleteSelected(page, 10)
  const report = page.getByRole('region', { name: 'Deletion report' })
  await expect(report).toContainText('10 unknown')
  await report.getByRole('button', { name: 'Retry what is left' }).click()
  await expect(page.getByRole('alert')).toContainText('may no longer exist')
  expect(server.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(1)
  isCut = false
  await page.getByRole('button', { name: 'Refresh' }).click()
  await expect(page.getByText('230 assets', { exact: true })).toBeVisible()
  await expect(page.getByText('10 selected', { exact: true })).toBeHidden()
  await server.close()
})

test('switching accounts carries nothing over', async ({ start }) => {
  const accounts = new Map([
    [OTHER, plain(20, 1)],
    [PLUS, plain(30)]
  ])
  const server = await startServer({ accounts })
  const { page } = await start({ apiUrl: server.baseUrl })
  await connect(page, server.token)
  await page.getByRole('radio', { name: PLUS }).check()
  await page.getByRole('button', { name: 'Open library' }).click()
  await expect(page.getByText('30 assets', { exact: true })).toBeVisible()
  await selectFirst(page, 5)
  await page.getByRole('button', { name: OTHER }).click()
  await expect(page.getByText('20 assets', { exact: true })).toBeVisible()
  await expect(page.getByText('5 selected', { exact: true })).toBeHidden()
  await server.close()
})
