import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { createNotifications, type Fate } from '../rules/notifications'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

describe.each(['darwin', 'win32', 'linux'] as const)('a notification on %s', (system) => {
  const meets: ((fate: Fate) => void)[] = []
  const Notification = createNotifications({
    system,
    show: (_text, told) => void meets.push(told)
  })

  it('tells what became of it; Linux does not tell that it failed', () => {
    const seen: unknown[] = []
    const notification = new Notification({ title: 'Deletion ended', body: '2 deleted' })
    for (const event of ['show', 'click', 'close'])
      notification.on(event, () => void seen.push(event))
    notification.on('failed', (_event, why) => void seen.push(why))
    notification.show()
    for (const fate of ['shown', 'clicked', 'dismissed', 'refused'] as const) meets.at(-1)?.(fate)
    const failed = system === 'linux' ? [] : ['not permitted']
    expect(seen).toEqual(['show', 'click', 'close', ...failed])
  })

  it('tells nothing more once nobody holds it', async () => {
    let clicks = 0
    const show = (): void => {
      const notification = new Notification({ title: 'Deletion ended', body: '2 deleted' })
      notification.on('click', () => {
        clicks += 1
      })
      notification.show()
    }
    show()
    await new Promise((resolve) => setImmediate(resolve))
    collect()
    meets.at(-1)?.('clicked')
    expect(clicks).toBe(0)
  })

  it('cannot be made before the program is ready', () => {
    const Early = createNotifications({ system, show: () => undefined, isReady: () => false })
    expect(() => new Early({ title: 'Deletion ended' })).toThrow('before app is ready')
  })
})
