import { ok } from '@shared/problem'
import type { Selections } from '../../library/selections'
import type { Workspace } from '../open-account'
import type { HandlersOf, InPlace } from './handlers'

interface Options {
  readonly inPlace: InPlace
  readonly whenChecked: InPlace
  readonly workspace: () => Workspace | null
  readonly selections: Pick<Selections, 'load' | 'save'>
  /** A refresh ends a plan that was not confirmed. */
  readonly clearPlans: () => void
}

export function libraryHandlers({
  inPlace,
  whenChecked,
  workspace,
  selections,
  clearPlans
}: Options): HandlersOf<'library' | 'selection'> {
  return {
    'library:list': ({ account }) =>
      whenChecked(account, async ({ library }) => {
        clearPlans()
        return ok({ listingId: library.list() })
      }),
    'library:cached': ({ account, offset }) => inPlace(account, ({ cached }) => cached(offset)),
    'library:cancel': () => {
      workspace()?.library.cancel()
      return ok(null)
    },
    'selection:load': ({ account }) => inPlace(account, ({ key }) => selections.load(key)),
    'selection:save': ({ account, ids }) => inPlace(account, ({ key }) => selections.save(key, ids))
  }
}
