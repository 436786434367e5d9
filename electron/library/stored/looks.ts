import { look } from '@shared/ipc/keeping'
import type { Look } from '@shared/library/look'
import { type AccountFiles, createAccountFiles } from './account-file'

const LIMIT_BYTES = 16 * 1024

/** How a library was shown when it was last open. */
export type Looks = AccountFiles<Look>

export const createLooks = (dataFolder: string, stamp: () => string): Looks =>
  createAccountFiles({ dataFolder, folder: 'looks', stamp, limitBytes: LIMIT_BYTES, schema: look })
