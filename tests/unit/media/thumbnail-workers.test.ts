import { afterEach, describe, expect, it, vi } from 'vitest'
import { createThumbnailWorkers } from '../../../renderer/media/thumbnail-workers'
import type { FromWorker, ToWorker } from '../../../renderer/media/worker-messages'

/** Workers that do nothing by themselves. */
function playWorkers() {
  const started: { asked: ToWorker[]; happens: (type: string, event: unknown) => void }[] = []
  class PlayedWorker {
    readonly listeners = new Map<string, (event: unknown) => void>()
    readonly asked: ToWorker[] = []
    constructor() {
      started.push({
        asked: this.asked,
        happens: (type, event) => this.listeners.get(type)?.(event)
      })
    }
    addEventListener(type: string, listener: (event: unknown) => void): void {
      this.listeners.set(type, listener)
    }
    postMessage(message: ToWorker): void {
      this.asked.push(message)
    }
    terminate(): void {
      this.listeners.clear()
    }
  }
  vi.stubGlobal('Worker', PlayedWorker)
  return started
}

describe('the workers that make small pictures', () => {
  afterEach(() => void vi.unstubAllGlobals())

  it('are started anew when they die, and asked again for what was not answered', () => {
    const started = playWorkers()
    const answers: FromWorker[] = []
    const workers = createThumbnailWorkers((answer) => answers.push(answer))

    workers.send({ kind: 'want', path: '', side: 320, ids: ['10', '12', '14'] })
    const [first] = started
    first?.happens('message', { data: { id: '12', side: 320, picture: null } })
    workers.send({ kind: 'forget', ids: ['14'] })
    first?.happens('error', {})

    expect(started).toHaveLength(2)
    expect(started[1]?.asked).toEqual([{ kind: 'want', path: '', side: 320, ids: ['10'] }])
  })

  it('give up on a picture that has killed two of them, and start no more for nothing', () => {
    const started = playWorkers()
    const answers: FromWorker[] = []
    const workers = createThumbnailWorkers((answer) => answers.push(answer))

    workers.send({ kind: 'want', path: '', side: 640, ids: ['10'] })
    started[0]?.happens('error', {})
    started[1]?.happens('messageerror', {})
    expect(answers).toEqual([{ id: '10', side: 640, picture: null }])
    expect(started).toHaveLength(2)

    workers.send({ kind: 'want', path: '', side: 640, ids: ['16'] })
    expect(started[2]?.asked).toHaveLength(1)
  })
})
