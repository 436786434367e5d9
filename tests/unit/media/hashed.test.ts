import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { hashed } from '../../../electron/media/hashed'

const parts = (...texts: string[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      for (const text of texts) controller.enqueue(new TextEncoder().encode(text))
      controller.close()
    }
  })

it('tells the SHA-256 of what passed whole', async () => {
  const told: Uint8Array[] = []
  const body = hashed(parts('ab', 'c'), (sum) => told.push(sum))
  expect(await new Response(body).text()).toBe('abc')
  expect(told.map((sum) => Buffer.from(sum))).toEqual([createHash('sha256').update('abc').digest()])
})

it('tells nothing of a body that broke off or was cancelled', async () => {
  const told: Uint8Array[] = []
  const broken = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.error(new Error('broken'))
  })
  await expect(new Response(hashed(broken, (sum) => told.push(sum))).text()).rejects.toThrow()

  const reader = hashed(parts('ab', 'c'), (sum) => told.push(sum)).getReader()
  await reader.read()
  await reader.cancel()
  expect(told).toEqual([])
})
