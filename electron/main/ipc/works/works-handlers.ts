import { ok } from '@shared/problem'
import type { Uses } from '../../../works/uses'
import type { ForAccount } from '../guards'
import type { HandlersOf } from '../handlers-of'

interface Options {
  readonly forAccount: ForAccount
  readonly whenChecked: ForAccount
}

export function worksHandlers({ forAccount, whenChecked }: Options): HandlersOf<'works'> {
  const steer = (act: (uses: Uses) => void) => (input: { readonly account: string }) =>
    forAccount(input.account, async ({ uses }) => {
      act(uses)
      return ok(null)
    })

  return {
    'works:state': ({ account }) =>
      forAccount(account, async ({ uses }) => {
        await uses.ready()
        return ok(uses.state())
      }),
    'works:marks': ({ account, ids }) =>
      forAccount(account, async ({ uses }) => ok(await uses.marks(ids))),
    'works:details': ({ account, id }) =>
      forAccount(account, async ({ uses }) => {
        await uses.ready()
        return ok(uses.details(id))
      }),
    'works:read': ({ account, anew }) =>
      whenChecked(account, async ({ uses }) => {
        uses.read(anew)
        return ok(null)
      }),
    'works:pause': steer((uses) => uses.pause()),
    'works:resume': steer((uses) => uses.resume()),
    'works:stop': steer((uses) => uses.stop())
  }
}
