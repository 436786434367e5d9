import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Looking, startLooking } from '../../../renderer/duplicates/looking'
import type { FromLooker, ToLooker } from '../../../renderer/duplicates/work/look-messages'

/** Workers that do nothing but what the test has them do. */
class Mute {
  readonly sent: ToLooker[] = []
  private readonly listeners = new Map<string, (event: { data: FromLooker }) => void>()
  constructor() {
    workers.push(this)
  }
  addEventListener(name: string, listener: (event: { data: FromLooker }) => void): void {
    this.listeners.set(name, listener)
  }
  postMessage(message: ToLooker): void {
    this.sent.push(message)
  }
  terminate(): void {}
  sees(id: string): void {
    this.listeners.get('message')?.({ data: { id, bytes: 10, isSeen: true } })
  }
  dies(): void {
    this.listeners.get('error')?.({ data: { id: '', bytes: 0, isSeen: false } })
  }
  get given(): readonly string[] {
    return this.sent.flatMap((one) => (one.kind === 'look' ? one.assets.map(({ id }) => id) : []))
  }
}
let workers: Mute[] = []
beforeEach(() => {
  workers = []
  vi.stubGlobal('Worker', Mute)
})
afterEach(() => void vi.unstubAllGlobals())

function start(count: number) {
  const assets = Array.from({ length: count }, (_, at) => ({
    id: String(at),
    type: 'image' as const
  }))
  const told: (Looking | null)[] = []
  startLooking(
    assets,
    () => 0,
    (looking) => told.push(looking)
  )
  return told
}

it('a picture that kills the worker does not end the look through the others', () => {
  const told = start(6)
  workers[0]?.sees('0')
  workers[0]?.dies()
  expect(workers[1]?.given).toEqual(['3', '4', '5'])
  expect(told.at(-1)).toMatchObject({ done: 3, failed: 2 })
  // What the dead one may still say counts no more.
  workers[0]?.sees('3')
  for (const id of ['4', '3', '5']) workers[1]?.sees(id)
  expect(told.at(-2)).toMatchObject({ done: 6, failed: 2 })
  expect(told.at(-1)).toBeNull()
})

it('workers that die one after the other without having looked at anything end it', () => {
  const told = start(100)
  for (const at of [0, 1, 2]) workers[at]?.dies()
  expect(workers).toHaveLength(3)
  expect(told.at(-1)).toBeNull()
})
