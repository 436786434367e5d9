import { ok } from '@shared/problem'
import { createUses, type Uses } from '../../works/uses'
import type { AccountParts } from './parts'

/** What the uploads of an account are used in, and how far its history was read. */
export function usesOf(
  { connected, key, options }: AccountParts,
  library: Pick<Parameters<typeof createUses>[0], 'find' | 'findTask' | 'isBusy'>
): Uses {
  const { account, kling, isDemo } = connected
  const { histories, clock, random, readsUses, tell, emit } = options
  return createUses({
    ...library,
    account,
    works: kling.works,
    // The demo's library is made up anew at every start.
    load: async () => (isDemo ? ok(null) : histories.load(key)),
    save: async (history) => (isDemo ? ok(null) : histories.save(key, history)),
    clock,
    random,
    isOn: readsUses,
    emit: (state) => emit('works:progress', { account, ...state }),
    tell
  })
}
