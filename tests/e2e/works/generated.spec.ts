import { generateUploads } from '../../../electron/demo/generate'
import { startServer } from '../../support/service/demo'
import { demoWorks } from '../../support/service/works/tasks'
import { connect, expect, test } from '../fixtures'

const ACCOUNT = 'anna@studio.example'

test('tasks are deleted one a request with all their works, and no upload is touched (R35)', async ({
  start
}) => {
  const works = demoWorks(24, (index) => (index === 22 ? { favored: true } : {}))
  const server = await startServer({
    accounts: new Map([[ACCOUNT, generateUploads(30)]]),
    works: new Map([[ACCOUNT, works]])
  })
  const { page } = await start({ apiUrl: server.baseUrl })
  await connect(page, server.token)
  await expect(page.getByText('30 assets', { exact: true })).toBeVisible()
  await page.getByRole('gridcell').first().click()

  await page.getByRole('button', { name: /^Generated/ }).click()
  const grid = page.getByRole('grid', { name: 'Generated tasks' })
  await expect(page.getByText('24 tasks', { exact: true })).toBeVisible()
  await expect(grid.locator('img.picture').first()).toBeVisible()
  // Nobody has asked yet which are favourites: none that is known of is not "none".
  const favourites = page.getByRole('button', { name: /^Favourites/ })
  await expect(favourites).not.toContainText('0')
  await favourites.click()
  await expect(page.getByText('No favourite is known yet')).toBeVisible()
  await page.getByRole('button', { name: 'Show the 24 tasks that are not known' }).click()
  await expect(grid.getByRole('gridcell').first()).toBeVisible()
  await page.getByRole('button', { name: /^All generated/ }).click()
  await grid.getByRole('gridcell').first().click()
  await grid
    .getByRole('gridcell')
    .nth(3)
    .click({ modifiers: ['Shift'] })

  // Favourites are looked up before the question; the one that is shows as left out.
  const wanted = works.tasks.slice(0, 4).filter(({ favored }) => !favored)
  const count = wanted.reduce((sum, { workIds }) => sum + workIds.length, 0)
  await page.getByRole('button', { name: /^Delete 4 tasks, \d+ works$/ }).click()
  const question = page.getByRole('alertdialog', {
    name: `Delete 3 tasks with ${count} works permanently?`
  })
  await expect(question).toContainText('1 favourite, never deleted')
  await expect(favourites).toContainText('1+')
  await question.getByRole('button', { name: 'Delete permanently' }).click()
  const report = page.getByRole('region', { name: 'Deletion report' })
  await expect(report).toContainText('3 deleted')
  await expect(report).toContainText('Verified')

  const deletes = server.requests.filter(({ method }) => method === 'DELETE')
  expect(
    deletes.map(({ url }) => new URL(url, 'http://a').pathname.split('/').at(-1)).toSorted()
  ).toEqual(wanted.map(({ id }) => id).toSorted())
  expect(server.store.uploads(ACCOUNT)).toHaveLength(30)
  expect(server.store.works(ACCOUNT).tasks).toHaveLength(21)
  await expect(page.getByText('21 tasks', { exact: true })).toBeVisible()

  // What was selected among the uploads still is.
  await page.getByRole('button', { name: /^Uploads .*something is selected there/ }).click()
  await expect(page.getByText('1 selected', { exact: true })).toBeVisible()
  await expect(page.getByText('30 assets', { exact: true })).toBeVisible()
  await server.close()
})
