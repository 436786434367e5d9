import { PARALLEL_LIMIT } from '@shared/deletion'
import { ok, type Result } from '@shared/problem'
import { DEFAULT_PREFERENCES, DENSITIES, PAGE_SIZES, type Preferences, type Settings, THEMES } from '@shared/settings'
import { z } from 'zod'
import { readWithLimit, setAside, writeAtomic } from '../files/files'

const LIMIT_BYTES = 1024 * 1024

/** What a user has chosen. A value this version does not know counts as not chosen. */
const choices = z.object({
  theme: z.enum(THEMES).optional().catch(undefined),
  density: z.enum(DENSITIES).optional().catch(undefined),
  notify: z.boolean().optional().catch(undefined),
  parallel: z.int().min(1).max(PARALLEL_LIMIT).optional().catch(undefined),
  pageSize: z.literal(PAGE_SIZES).optional().catch(undefined)
} satisfies Record<keyof Preferences, z.ZodType>)
const KEYS = choices.keyof().options

const first = z.object({
  v: z.literal(1),
  lastAccount: z.record(z.string(), z.string()),
  tokenStoredFor: z.array(z.string())
})
const second = first.extend({
  v: z.literal(2),
  preferences: choices,
  placement: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number(), maximized: z.boolean() }).nullable().catch(null)
})
const third = second.extend({ v: z.literal(3) })
const file = z.discriminatedUnion('v', [first, second, third])

/** The settings file: what is remembered and is no secret. */
export interface SettingsFile {
  readonly get: () => Settings
  /** Changes and stores. What could not be stored still holds for this session; the problem says so. */
  readonly update: (change: (settings: Settings) => Settings) => Promise<Result<null>>
  /** Forgets everything: the file is about to be removed. Nothing is under way any more. */
  readonly forget: () => Promise<void>
}

type Stored = Omit<Settings, 'preferences'> & { readonly preferences: Partial<Preferences> }
const NOTHING: Stored = { lastAccount: {}, tokenStoredFor: [], preferences: {}, placement: null }

/**
 * Reads once. A file that cannot be understood is set aside under another name, never overwritten. `defaults`: what holds where the user has chosen
 * nothing; only choices are stored, so that other defaults of a later start still hold.
 */
export async function openSettings(path: string, stamp: string, defaults: Preferences = DEFAULT_PREFERENCES): Promise<SettingsFile> {
  const read = await readWithLimit(path, LIMIT_BYTES)
  const parsed = read.ok && read.value ? parse(new TextDecoder().decode(read.value)) : null
  const broken = !read.ok || (read.value !== null && parsed === null)
  // One that cannot even be moved away stays as it is: then nothing is stored.
  let writable = !broken || (await setAside(path, stamp)).ok
  let stored = parsed ?? NOTHING
  const effective = (): Settings => ({ ...stored, preferences: { ...defaults, ...stored.preferences } })
  /** One write after another, so that the last one wins. */
  let writing: Promise<unknown> = Promise.resolve()
  return {
    get: effective,
    update: (change) => {
      const before = effective()
      const after = change(before)
      stored = { ...after, preferences: { ...stored.preferences, ...differing(before.preferences, after.preferences) } }
      if (!writable) return Promise.resolve(ok(null))
      const written = writing.then(() => writeAtomic(path, `${JSON.stringify({ v: 3, ...stored }, null, 2)}\n`))
      writing = written
      return written
    },
    forget: async () => {
      stored = NOTHING
      await writing
      writable = true
    }
  }
}

/** Every preference that has a value, and another one than before. */
function differing(before: Partial<Preferences>, after: { readonly [K in keyof Preferences]?: Preferences[K] | undefined }): Partial<Preferences> {
  const found: Partial<Preferences> = {}
  const look = <K extends keyof Preferences>(key: K): void => {
    const value: Preferences[K] | undefined = after[key]
    if (value !== undefined && value !== before[key]) found[key] = value
  }
  for (const key of KEYS) look(key)
  return found
}

function parse(text: string): Stored | null {
  try {
    const read = file.safeParse(JSON.parse(text))
    return read.success ? migrated(read.data) : null
  } catch {
    return null
  }
}

/** The first format had neither preferences nor a placement; the second stored every preference, chosen or not: what is the default was not chosen. */
function migrated({ v, ...known }: z.output<typeof file>): Stored {
  if (!('preferences' in known)) return { ...NOTHING, ...known }
  return { ...known, preferences: differing(v === 2 ? DEFAULT_PREFERENCES : {}, known.preferences) }
}
