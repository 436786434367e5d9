import { EventEmitter } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { createNotify } from '../../../../electron/main/window/notifications'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Notifications that nothing holds but who shows them, as in Electron. */
function notifications(isSupported = true) {
  const shown: WeakRef<EventEmitter>[] = []
  class Double extends EventEmitter {
    static isSupported = () => isSupported
    constructor(readonly options: { readonly title: string; readonly body: string }) {
      super()
    }
    show = () => void shown.push(new WeakRef(this))
  }
  const seen = { clicks: 0 }
  const notify = createNotify(Double as never, () => {
    seen.clicks += 1
  })
  return { shown, seen, notify }
}

/** A weak reference is only let go once the present task has ended. */
async function collected(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  collect()
}

describe('a notification', () => {
  it('is held until it is clicked, so that the click is heard', async () => {
    const { shown, seen, notify } = notifications()
    notify('Deletion ended', '35 deleted')
    notify('Deletion ended', '2 deleted')
    await collected()
    for (const each of shown) each.deref()?.emit('click')
    expect(seen.clicks).toBe(2)

    await collected()
    expect(shown.map((each) => each.deref())).toEqual([undefined, undefined])
  })

  it.each(['close', 'failed'])('is let go on %s', async (event) => {
    const { shown, notify } = notifications()
    notify('Deletion ended', '35 deleted')
    await collected()
    shown[0]?.deref()?.emit(event, {}, 'no permission')
    await collected()
    expect(shown.map((each) => each.deref())).toEqual([undefined])
  })

  it('is not made where the system has none', () => {
    const { shown, notify } = notifications(false)
    notify('Deletion ended', '35 deleted')
    expect(shown).toEqual([])
  })
})
