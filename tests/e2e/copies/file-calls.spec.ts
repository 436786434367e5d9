import { readdir } from 'node:fs/promises'
import { expect, test } from '../fixtures'

test('the program has threads for more file calls than a dead disk can hold', async ({ start }) => {
  test.skip(process.platform !== 'linux', 'only Linux lists threads as files')
  const { processId } = await start({ args: ['--demo'] })
  const threads = async () => (await readdir(`/proc/${await processId()}/task`)).length
  // Node's own four, and those of V8, are eleven.
  await expect.poll(threads).toBeGreaterThan(24)
})
