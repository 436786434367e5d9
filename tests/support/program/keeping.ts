import { ok } from '@shared/problem'
import type { DeletionAccount } from '../../../electron/deletion/deletion-account'

/** The keep list of somebody who has locked nothing. */
export const NOTHING_KEPT: DeletionAccount['keepList'] = {
  load: async () => ok(new Set()),
  holds: () => false
}

/** The duplicates of somebody who has looked for none. */
export const NO_DUPLICATES: DeletionAccount['stays'] = { load: async () => ok(new Map()) }
