import { ok } from '@shared/problem'
import { DEMO_ASSETS } from '../demo/server'
import type { Connecting } from './connection'
import type { HandlersOf, WhenIdle } from './handlers'

interface Options {
  readonly connecting: Connecting
  readonly demoAssets: number | null
  readonly whenIdle: WhenIdle
}

export function connectionHandlers({ connecting, demoAssets, whenIdle }: Options): HandlersOf<'connection' | 'account'> {
  return {
    'connection:get': async () => ok(await connecting.get()),
    'connection:connect': (input) => whenIdle(() => connecting.connect(input)),
    'connection:check': () => whenIdle(connecting.check),
    'connection:disconnect': () => whenIdle(async () => ok(await connecting.disconnect())),
    'connection:demo': () => whenIdle(() => connecting.demo(demoAssets ?? DEMO_ASSETS)),
    'account:open': ({ email }) => whenIdle(() => connecting.open(email))
  }
}
