import { basename } from 'node:path'
import { PARALLEL_LIMIT } from '@shared/deletion'
import { order, recent } from '@shared/ipc/shapes'
import { LANGUAGE_CHOICES, type LanguageChoice } from '@shared/language/language'
import { CACHE_LIMIT_RANGE_MB } from '@shared/media'
import type { Problem, Result } from '@shared/problem'
import {
  DEFAULT_PREFERENCES,
  DENSITIES,
  NEW_VERSIONS,
  PAGE_SIZES,
  type Preferences,
  type Settings,
  THEMES
} from '@shared/settings'
import { z } from 'zod'
import { decodeChecked, encodeChecked } from '../files/checked-json'
import { createStoredFile } from '../files/stored-file'

export const SETTINGS_LIMIT_BYTES = 1024 * 1024

/** What a user has chosen. A value this version does not know counts as not chosen. */
const choices = z.object({
  language: z.enum(LANGUAGE_CHOICES).optional().catch(undefined),
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
    .catch(undefined),
  order: order.optional().catch(undefined),
  newVersions: z.enum(NEW_VERSIONS).optional().catch(undefined),
  readUses: z.boolean().optional().catch(undefined),
  singleKeys: z.boolean().optional().catch(undefined),
  playOnHover: z.boolean().optional().catch(undefined),
  recent: recent.optional().catch(undefined)
} satisfies Record<keyof Preferences, z.ZodType>)
const KEYS = choices.keyof().options

const file = z.object({
  v: z.literal(1),
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

/** `<data folder>/settings.json`: what is remembered between starts and is no secret. */
export interface SettingsFile {
  readonly get: () => Settings
  /** Changes and stores. A change that cannot be stored still holds for this session. */
  readonly update: (change: (settings: Settings) => Settings) => Promise<Result<null>>
  /** Resolves when every change is written, or has failed. */
  readonly written: () => Promise<void>
  /** Forgets everything, once every change is written: the file is about to be removed. */
  readonly forget: () => Promise<void>
}

/** Only what the user has chosen is stored, so that other defaults of a later start still hold. */
type Stored = Omit<Settings, 'preferences'> & { readonly preferences: Partial<Preferences> }
const NOTHING: Stored = { preferences: {}, placement: null }

/**
 * Reads once. A file that cannot be understood is set aside under another name, never overwritten.
 * `tell` hears of that, and of each change that could not be stored, since not everybody who
 * changes something can say so. `defaults` hold where the user has chosen nothing.
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
    limitBytes: SETTINGS_LIMIT_BYTES,
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

    update: async (change) => {
      const before = effective()
      const after = change(before)
      const chosen = differing(before.preferences, after.preferences)
      stored = { ...after, preferences: { ...stored.preferences, ...chosen } }

      const written = await kept.write(encodeChecked({ v: 1, ...stored }))
      if (!written.ok) tell(written.problem)
      return written
    },

    written: async () => void (await kept.idle()),

    forget: async () => {
      stored = NOTHING
      await kept.idle()
    }
  }
}

/** The language that was chosen, by the text of the file. Null: none, or not what was written. */
export const languageIn = (text: string): LanguageChoice | null =>
  parse(new TextEncoder().encode(text))?.preferences.language ?? null

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
  if (!read.success) return null
  const { preferences, placement } = read.data
  return { preferences: differing({}, preferences), placement }
}
