import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPackage } from '@electron/asar'
import { expect, it } from 'vitest'
import { readByPackedThread } from '../../../scripts/packaging/copy-reader.mjs'

const THREAD = `import { parentPort } from 'node:worker_threads'
import { said } from '../part.js'
parentPort.on('message', ({ ticket }) => parentPort.postMessage({ ticket, said }))`

it('a thread begins from a packed archive, and misses what is not in it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-asar-'))
  const main = join(folder, 'app/out/main')
  await mkdir(main, { recursive: true })
  await writeFile(join(main, 'copy-reader.js'), THREAD)
  await createPackage(join(folder, 'app'), join(folder, 'lacking.asar'))
  await writeFile(join(folder, 'app/out/part.js'), "export const said = 'packed'")
  await createPackage(join(folder, 'app'), join(folder, 'whole.asar'))

  expect(await readByPackedThread(join(folder, 'whole.asar'), 'file')).toEqual({
    ticket: 1,
    said: 'packed'
  })
  expect(await readByPackedThread(join(folder, 'lacking.asar'), 'file')).toMatch(/part\.js/)
  await rm(folder, { recursive: true })
})
