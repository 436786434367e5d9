import { ok } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import { createPixelDoor, type Pixels } from '../../../../electron/main/copies/pixel-door'

function doorOf() {
  const copied: Pixels[] = []
  const door = createPixelDoor({
    copyPicture: async (pixels) => {
      copied.push(pixels)
      return ok(null)
    }
  })
  const put = async (path: string, bytes: number, method = 'PUT'): Promise<number | null> => {
    const body = method === 'PUT' ? new Uint8Array(bytes).fill(7) : null
    const response = await door.answer(new Request(`app://ui${path}`, { method, body }))
    return response?.status ?? null
  }
  return { ...door, copied, put }
}

describe('pixels from the page', () => {
  it('come with exactly as many bytes as their sides tell', async () => {
    const { put, copied } = doorOf()
    expect(await put('/pixels/clipboard?width=3&height=2', 24)).toBe(204)
    expect(copied).toMatchObject([{ width: 3, height: 2 }])
    for (const [path, bytes] of [
      ['/pixels/clipboard?width=3&height=2', 23],
      ['/pixels/clipboard?width=3&height=2', 25],
      ['/pixels/clipboard?width=0&height=2', 0],
      ['/pixels/clipboard?width=3', 12],
      ['/pixels/clipboard?width=-3&height=-2', 24],
      ['/pixels/clipboard?width=3e2&height=2', 24],
      ['/pixels/clipboard?width=99999&height=99999', 4],
      ['/pixels/drag?width=257&height=256', 4]
    ] as const)
      expect([path, await put(path, bytes)]).toEqual([path, 400])
    expect(copied).toHaveLength(1)
  })

  it('are taken by their own paths alone, and only sent', async () => {
    const { put } = doorOf()
    expect(await put('/pixels/other?width=1&height=1', 4)).toBeNull()
    expect(await put('/thumb/1', 4)).toBeNull()
    expect(await put('/pixels/drag?width=1&height=1', 0, 'GET')).toBe(405)
  })

  it('are the icon of one drag', async () => {
    const { put, takeIcon } = doorOf()
    expect(takeIcon()).toBeNull()
    await put('/pixels/drag?width=1&height=1', 4)
    expect(takeIcon()).toMatchObject({ width: 1, height: 1 })
    expect(takeIcon()).toBeNull()
  })
})
