import { ok } from '@shared/problem'
import type { AccountConnection } from '../../accounts/connecting'
import { DEMO_ASSETS } from '../../demo/server'
import type { HandlersOf, WhenIdle } from './handlers'

interface Options {
  readonly connecting: AccountConnection
  readonly demoAssets: number | null
  readonly whenIdle: WhenIdle
}

export function connectionHandlers({
  connecting,
  demoAssets,
  whenIdle
}: Options): HandlersOf<'connection' | 'account' | 'tokens'> {
  return {
    'connection:get': async () => ok(await connecting.get()),
    'connection:connect': (input) => whenIdle(() => connecting.connect(input)),
    'connection:check': () => whenIdle(connecting.check),
    'connection:leave': () => whenIdle(async () => ok(connecting.leave())),
    'connection:disconnect': () => whenIdle(connecting.disconnect),
    'connection:demo': () => whenIdle(() => connecting.demo(demoAssets ?? DEMO_ASSETS)),
    'account:open': ({ email }) => whenIdle(() => connecting.open(email)),
    // Which one is in use is only known once the connection is.
    'tokens:list': async () => {
      await connecting.get()
      return ok(connecting.tokens())
    },
    'tokens:use': ({ id }) => whenIdle(() => connecting.use(id)),
    'tokens:rename': ({ id, name }) => connecting.rename(id, name),
    'tokens:remove': ({ id }) => whenIdle(() => connecting.remove(id)),
    'tokens:forget': () => whenIdle(connecting.forget)
  }
}
