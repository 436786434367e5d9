import { ok } from '@shared/problem'
import type { AccountConnection } from '../../accounts/account-connection'
import { DEMO_ASSETS } from '../../demo/size'
import type { WhenIdle } from './guards'
import type { HandlersOf } from './handlers-of'

interface Options {
  readonly connection: AccountConnection
  readonly demoAssets: number | null
  readonly whenIdle: WhenIdle
}

export function connectionHandlers({
  connection,
  demoAssets,
  whenIdle
}: Options): HandlersOf<'connection' | 'account' | 'tokens'> {
  return {
    'connection:get': async () => ok(await connection.get()),
    'connection:connect': (input) => whenIdle(() => connection.connect(input)),
    'connection:check': () => whenIdle(connection.check),
    'connection:leave': () => whenIdle(async () => ok(connection.leave())),
    'connection:disconnect': () => whenIdle(connection.disconnect),
    'connection:demo': () => whenIdle(() => connection.demo(demoAssets ?? DEMO_ASSETS)),

    'account:open': ({ email }) => whenIdle(() => connection.open(email)),

    // Which token is in use is only known once the connection is.
    'tokens:list': async () => {
      await connection.get()
      return ok(connection.tokens())
    },
    'tokens:use': ({ id }) => whenIdle(() => connection.use(id)),
    'tokens:rename': ({ id, name }) => connection.rename(id, name),
    'tokens:remove': ({ id }) => whenIdle(() => connection.remove(id)),
    'tokens:forget': () => whenIdle(connection.forget)
  }
}
