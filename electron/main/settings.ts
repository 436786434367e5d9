import { ok, type Result } from '@shared/problem'
import type { Settings } from '@shared/settings'
import { z } from 'zod'
import { readWithLimit, setAside, writeAtomic } from '../files/files'

const LIMIT_BYTES = 1024 * 1024
const EMPTY: Settings = { lastAccount: {}, tokenStoredFor: [] }

const file = z.object({
  v: z.literal(1),
  lastAccount: z.record(z.string(), z.string()),
  tokenStoredFor: z.array(z.string())
})

/** The settings file: what is remembered and is no secret. */
export interface SettingsFile {
  readonly get: () => Settings
  /** Changes and stores. What could not be stored still holds for this session; the problem says so. */
  readonly update: (change: (settings: Settings) => Settings) => Promise<Result<null>>
}

/** Reads once. A file that cannot be understood is set aside under another name, never overwritten. */
export async function openSettings(path: string, stamp: string): Promise<SettingsFile> {
  const read = await readWithLimit(path, LIMIT_BYTES)
  const parsed = read.ok && read.value ? parse(new TextDecoder().decode(read.value)) : null
  const broken = !read.ok || (read.value !== null && parsed === null)
  // One that cannot even be moved away stays as it is: then nothing is stored.
  const writable = !broken || (await setAside(path, stamp)).ok
  let settings = parsed ?? EMPTY
  return {
    get: () => settings,
    update: async (change) => {
      settings = change(settings)
      return writable ? writeAtomic(path, `${JSON.stringify({ v: 1, ...settings }, null, 2)}\n`) : ok(null)
    }
  }
}

function parse(text: string): Settings | null {
  try {
    const read = file.safeParse(JSON.parse(text))
    return read.success ? { lastAccount: read.data.lastAccount, tokenStoredFor: read.data.tokenStoredFor } : null
  } catch {
    return null
  }
}
