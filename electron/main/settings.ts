import { PARALLEL_LIMIT } from '@shared/deletion'
import { CACHE_LIMIT_RANGE_MB } from '@shared/media'
import { ok, type Result } from '@shared/problem'
import { DEFAULT_PREFERENCES, DENSITIES, type Settings, THEMES } from '@shared/settings'
import { z } from 'zod'
import { readWithLimit, setAside, writeAtomic } from '../files/files'

const LIMIT_BYTES = 1024 * 1024
const EMPTY: Settings = { lastAccount: {}, tokenStoredFor: [], preferences: DEFAULT_PREFERENCES, placement: null }

const first = z.object({
  v: z.literal(1),
  lastAccount: z.record(z.string(), z.string()),
  tokenStoredFor: z.array(z.string())
})
const second = first.extend({
  v: z.literal(2),
  preferences: z.object({
    theme: z.enum(THEMES).catch(DEFAULT_PREFERENCES.theme),
    density: z.enum(DENSITIES).catch(DEFAULT_PREFERENCES.density),
    notify: z.boolean().catch(DEFAULT_PREFERENCES.notify),
    parallel: z.int().min(1).max(PARALLEL_LIMIT).catch(DEFAULT_PREFERENCES.parallel),
    cacheLimitMb: z.int().min(CACHE_LIMIT_RANGE_MB.min).max(CACHE_LIMIT_RANGE_MB.max).catch(DEFAULT_PREFERENCES.cacheLimitMb)
  }),
  placement: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number(), maximized: z.boolean() }).nullable().catch(null)
})
const file = z.discriminatedUnion('v', [first, second])

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
  /** One write after another, so that the last one wins. */
  let writing: Promise<unknown> = Promise.resolve()
  return {
    get: () => settings,
    update: (change) => {
      settings = change(settings)
      if (!writable) return Promise.resolve(ok(null))
      const written = writing.then(() => writeAtomic(path, `${JSON.stringify({ v: 2, ...settings }, null, 2)}\n`))
      writing = written
      return written
    }
  }
}

/** The first format had neither preferences nor a placement. */
function parse(text: string): Settings | null {
  try {
    const read = file.safeParse(JSON.parse(text))
    if (!read.success) return null
    const { v: _, ...known } = read.data
    return { ...EMPTY, ...known }
  } catch {
    return null
  }
}
