import { createHash } from 'node:crypto'
import { posix, win32 } from 'node:path'
import { fail, ok, type Result } from '@shared/problem'
import { z } from 'zod'

/** A token as it is stored. It belongs to the origin it was entered for, and goes to no other. */
export interface StoredToken {
  readonly id: string
  /** The user's name for it; may be empty. */
  readonly name: string
  readonly origin: string
  readonly token: string
}

/**
 * `CRED_MAX_CREDENTIAL_BLOB_SIZE`. keytar hands Windows the secret's UTF-8 bytes as they are
 * (keytar_win.cc: `password.size()`).
 */
export const WINDOWS_LIMIT_BYTES = 2_560

/**
 * The name of a data folder's item: each has its own, so that forgetting in one takes no token from
 * another, and no two programs write the same item (one program runs per data folder). All names
 * have one length, since Windows matches them by prefix.
 */
export function itemNameOf(dataFolder: string, platform: NodeJS.Platform): string {
  const isWindows = platform === 'win32'
  const path = isWindows ? win32.resolve(dataFolder).toLowerCase() : posix.resolve(dataFolder)
  return `tokens-${createHash('sha256').update(path).digest('hex').slice(0, 16)}`
}

const item = z.object({
  v: z.literal(1),
  tokens: z.array(
    z.object({
      id: z.string().min(1),
      name: z.string(),
      origin: z.string(),
      token: z.string().min(1)
    })
  )
})

/** An item that is not ours, or of a later version, is a problem: it is not overwritten. */
export function decodeItem(text: string): Result<readonly StoredToken[]> {
  try {
    const read = item.safeParse(JSON.parse(text))
    return read.success ? ok(read.data.tokens) : fail({ kind: 'keychain-foreign' })
  } catch {
    return fail({ kind: 'keychain-foreign' })
  }
}

export const encodeItem = (tokens: readonly StoredToken[]): string =>
  JSON.stringify({ v: 1, tokens })

/** Whether the system takes a secret of this length. Asked before anything is written. */
export function checkLength(text: string, platform: NodeJS.Platform): Result<null> {
  const bytes = Buffer.byteLength(text, 'utf8')
  return platform === 'win32' && bytes > WINDOWS_LIMIT_BYTES
    ? fail({ kind: 'keychain-full', bytes, limitBytes: WINDOWS_LIMIT_BYTES })
    : ok(null)
}
