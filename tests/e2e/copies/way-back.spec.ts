import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { standsStill } from '../../renderer/library'
import { startServer } from '../../support/service/demo'
import { connect, expect, test } from '../fixtures'

/** The SHA-256 of every file in the archive. */
function sumsIn(folder: string): readonly string[] {
  const [key = ''] = readdirSync(folder)
  const archive = join(folder, key)
  return readdirSync(archive)
    .filter((name) => /^\d/.test(name))
    .map((name) =>
      createHash('sha256')
        .update(readFileSync(join(archive, name)))
        .digest('hex')
    )
}

test('a way back: saved, dragged out, copied, deleted, and uploaded again', async ({ start }) => {
  const folder = await mkdtemp(join(tmpdir(), 'Kling copies '))
  const server = await startServer()
  const app = await start({
    apiUrl: server.baseUrl,
    env: { KLING_SWEEP_HOST_OPEN: folder, KLING_SWEEP_HOST_TELL: '1' }
  })
  const { page } = app
  await connect(page, server.token)
  const images = page.getByRole('gridcell', { name: /^Image \w+\.jpg/ })
  await images.first().click()
  await page.getByRole('button', { name: 'Save copies…' }).click()
  const line = page.getByRole('region', { name: 'Saved copies' })
  await expect(line).toContainText('1 copy saved', { timeout: 60_000 })
  await line.getByRole('button', { name: 'Close' }).click()

  // A selected tile with a copy goes out of the window.
  await expect(images.first()).toHaveAccessibleName(/copy saved/)
  const box = await images.first().boundingBox()
  await images.first().hover()
  await page.mouse.down()
  await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10, { steps: 4 })
  await page.mouse.up()
  await expect.poll(app.output).toMatch(/\[host\] drags .+Kling copies .+\.jpg/)

  await images.first().dblclick()
  await page.getByRole('button', { name: 'Copy picture' }).click()
  await expect.poll(app.output).toContain('[host] clipboard image/png true')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Delete 1 asset' }).click()
  const deletion = page.getByRole('alertdialog').getByRole('button', { name: 'Delete permanently' })
  await standsStill(deletion)
  await deletion.click()
  const report = page.getByRole('region', { name: 'Deletion report' })
  await expect(report).toContainText('1 deleted', { timeout: 60_000 })
  await report.getByRole('button', { name: 'Close' }).click()

  await page.getByRole('button', { name: 'History' }).click()
  await page.getByRole('tab', { name: 'Copies' }).click()
  const panel = page.getByRole('tabpanel', { name: 'Copies' })
  await panel.getByRole('button', { name: 'Choose the 1 that Kling no longer has' }).click()
  await panel.getByRole('button', { name: 'Upload 1 again…' }).click()
  const upload = page.getByRole('alertdialog').getByRole('button', { name: 'Upload', exact: true })
  await standsStill(upload)
  await upload.click()
  await expect(panel).toContainText('1 uploaded', { timeout: 60_000 })
  await expect(panel).toContainText(/Uploaded, new ID \d+/)

  const sent = server.requests.flatMap(({ method, file }) => (method === 'POST' ? [file] : []))
  const sums = sent.map((file) =>
    createHash('sha256')
      .update(file?.bytes ?? '')
      .digest('hex')
  )
  expect(sums).toEqual(sumsIn(folder))
  await page.getByRole('button', { name: 'All uploads' }).click()
  await expect(page.getByRole('gridcell', { name: /^Image upload-\w+\.jpg/ })).toHaveCount(1)
  await server.close()
  await rm(folder, { recursive: true, force: true })
})
