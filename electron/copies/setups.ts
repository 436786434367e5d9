import type { CopiesSetup } from '@shared/copies/saving'
import { ok, type Result } from '@shared/problem'
import { z } from 'zod'
import { createAccountFiles } from '../library/stored/account-file'

const PATH_LIMIT = 32_768
const schema = z.object({
  /** Where the user wants the account's copies; null: nothing was chosen. */
  folder: z.string().min(1).max(PATH_LIMIT).nullable(),
  first: z.boolean(),
  prompts: z.boolean().exactOptional(),
  /** Whether the account's own folder was made in it. */
  made: z.boolean().exactOptional()
})

/** What is remembered of an account's copies. */
export type Setup = z.infer<typeof schema>

const NONE: Setup = { folder: null, first: false }
const LIMIT_BYTES = 256 * 1024

/** `copies/<account key>.json`: the chosen folder, and the two choices. */
export interface Setups {
  readonly read: (accountKey: string) => Promise<Result<Setup>>
  readonly write: (accountKey: string, setup: Setup) => Promise<Result<null>>
  readonly idle: () => Promise<unknown>
}

export function createSetups(dataFolder: string, stamp: () => string): Setups {
  const files = createAccountFiles({
    dataFolder,
    folder: 'copies',
    stamp,
    limitBytes: LIMIT_BYTES,
    schema
  })
  return {
    read: async (accountKey) => {
      const read = await files.read(accountKey)
      return read.ok ? ok(read.value ?? NONE) : read
    },
    write: files.write,
    idle: files.idle
  }
}

/** As the page sees it: the user wants to know where the copies are. */
export const shownSetup = ({ folder, made: _, ...choices }: Setup): CopiesSetup => ({
  folder: folder === null ? null : folderName(folder),
  ...(folder !== null && { path: folder }),
  ...choices
})

/** The folder's own name, for the screen. */
export const folderName = (path: string): string =>
  path.split(/[\\/]/).findLast((part) => part !== '') ?? path
