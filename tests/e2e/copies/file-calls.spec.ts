import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from '../fixtures'

test('the program has threads for more file calls than a dead disk can hold', async ({ start }) => {
  test.skip(process.platform !== 'linux', 'only Linux lists threads as files')
  const { processId } = await start({ args: ['--demo'] })
  const tasks = `/proc/${await processId()}/task`
  const nameOf = (id: string) => readFile(`${tasks}/${id}/comm`, 'utf8').catch(() => '')
  const fileThreads = async () => {
    const names = await Promise.all((await readdir(tasks)).map(nameOf))
    return names.filter((name) => name.startsWith('libuv-worker')).length
  }
  await expect.poll(fileThreads).toBe(24)
})
