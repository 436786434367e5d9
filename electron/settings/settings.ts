import { basename } from 'node:path'
import { PARALLEL_LIMIT } from '@shared/deletion'
import { CACHE_LIMIT_RANGE_MB } from '@shared/media'
import type { Problem, Result } from '@shared/problem'
import {
  DEFAULT_PREFERENCES,
  DENSITIES,
  PAGE_SIZES,
  type Preferences,
  type Settings,
  THEMES
} from '@shared/settings'
import { z } from 'zod'
import { decodeChecked, encodeChecked } from '../files/checked-json'
import { createStoredFile } from '../files/stored-file'

const LIMIT_BYTES = 1024 * 1024

/** What a user has chosen. A value this version does not know counts as not chosen. */
const choices = z.object({
  theme: z.enum(THEMES).optional().catch(undefined),
  density: z.enum(DENSITIES).optional().catch(undefined),
  notify: z.boolean().optional().catch(undefined),
  parallel: z.int().min(1).max(PARALLEL_LIMIT).optional().catch(undefined),
  pageSize: z.literal(PAGE_SIZES).optional().catch(undefined),
  cacheLimitMb: z
    .int()
    .min(CACHE_LIMIT_RANGE_MB.min)
    .max(CACHE_LIMIT_RANGE_MB.max)
    .optional()
    .catch(undefined)
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
  placement: z
    .object({
      x: z.number(),
      y: z.number(),
      width: z.number(),
      height: z.number(),
      maximized: z.boolean()
    })
    .nullable()
    .catch(null)
})
const third = second.extend({ v: z.literal(3) })
const file = z.discriminatedUnion('v', [first, second, third])

/** The settings file: what is remembered and is no secret. */
export interface SettingsFile {
  readonly get: () => Settings
  /**
   * Changes and stores. What could not be stored still holds for this session; the problem says so.
   */
  readonly update: (change: (settings: Settings) => Settings) => Promise<Result<null>>
  /**
   * Whether a file was there that could not be read: what an earlier session had stored is not
   * known.
   */
  readonly isLost: boolean
  /** Forgets everything: the file is about to be removed. Nothing is under way any more. */
  readonly forget: () => Promise<void>
}

type Stored = Omit<Settings, 'preferences'> & { readonly preferences: Partial<Preferences> }
const NOTHING: Stored = { lastAccount: {}, tokenStoredFor: [], preferences: {}, placement: null }

/**
 * Reads once. A file that cannot be understood is set aside under another name, never overwritten.
 * `tell` hears of that, and of every change that could not be stored: not everybody who changes
 * something has a place to say so. `defaults`: what holds where the user has chosen nothing; only
 * choices are stored, so that other defaults of a later start still hold.
 */
export async function openSettings(
  path: string,
  stamp: string,
  tell: (problem: Problem) => void = () => undefined,
  defaults: Preferences = DEFAULT_PREFERENCES
): Promise<SettingsFile> {
  const kept = createStoredFile({
    path,
    name: basename(path),
    limitBytes: LIMIT_BYTES,
    parse,
    stamp: () => stamp
  })
  const read = await kept.read()
  if (!read.ok) tell(read.problem)
  let stored = (read.ok && read.value) || NOTHING
  const effective = (): Settings => ({
    ...stored,
    preferences: { ...defaults, ...stored.preferences }
  })
  return {
    get: effective,
    isLost: !read.ok,
    update: async (change) => {
      const before = effective()
      const after = change(before)
      stored = {
        ...after,
        preferences: { ...stored.preferences, ...differing(before.preferences, after.preferences) }
      }
      const written = await kept.write(encodeChecked({ v: 3, ...stored }))
      if (!written.ok) tell(written.problem)
      return written
    },
    forget: async () => {
      stored = NOTHING
      // In its turn: what was being written is written.
      await kept.read()
    }
  }
}

/** Every preference that has a value, and another one than before. */
function differing(
  before: Partial<Preferences>,
  after: { readonly [K in keyof Preferences]?: Preferences[K] | undefined }
): Partial<Preferences> {
  const found: Partial<Preferences> = {}
  const look = <K extends keyof Preferences>(key: K): void => {
    const value: Preferences[K] | undefined = after[key]
    if (value !== undefined && value !== before[key]) found[key] = value
  }
  for (const key of KEYS) look(key)
  return found
}

function parse(bytes: Uint8Array): Stored | null {
  const read = file.safeParse(decodeChecked(bytes))
  return read.success ? migrated(read.data) : null
}

/**
 * The first format had neither preferences nor a placement; the second stored every preference,
 * chosen or not: what is the default was not chosen.
 */
function migrated({ v, ...known }: z.output<typeof file>): Stored {
  if (!('preferences' in known)) return { ...NOTHING, ...known }
  return { ...known, preferences: differing(v === 2 ? DEFAULT_PREFERENCES : {}, known.preferences) }
}
