import { ok } from '@shared/problem'
import type { Uses } from '../../../works/uses'
import type { ForAccount, ForLibrary } from '../guards'
import type { HandlersOf } from '../handlers-of'

interface Options {
  readonly forAccount: ForAccount
  readonly forLibrary: ForLibrary
  readonly whenChecked: ForAccount
}

export function worksHandlers({
  forAccount,
  forLibrary,
  whenChecked
}: Options): HandlersOf<'works'> {
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
    'works:marks': ({ ids, ...of }) =>
      forLibrary(of, async ({ facts }) => ok(await facts.marks(ids))),
    'works:details': ({ id, ...of }) =>
      forLibrary(of, async ({ facts }) => ok(await facts.details(id))),
    'works:task': ({ account, id }) =>
      forAccount(account, async ({ libraries }) => ok(await libraries.generated.facts.task(id))),
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
