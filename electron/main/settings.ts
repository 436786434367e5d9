import { basename } from 'node:path'
import { PARALLEL_LIMIT } from '@shared/deletion'
import type { Problem, Result } from '@shared/problem'
import { DEFAULT_PREFERENCES, DENSITIES, type Settings, THEMES } from '@shared/settings'
import { z } from 'zod'
import { decodeChecked, encodeChecked } from '../files/checked-json'
import { createKeptFile } from '../files/kept'

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
    parallel: z.int().min(1).max(PARALLEL_LIMIT).catch(DEFAULT_PREFERENCES.parallel)
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

/**
 * Reads once. A file that cannot be understood is set aside under another name, never overwritten. `tell` hears of that, and of every change that could
 * not be stored: not everybody who changes something has a place to say so.
 */
export async function openSettings(path: string, stamp: string, tell: (problem: Problem) => void = () => undefined): Promise<SettingsFile> {
  const kept = createKeptFile({ path, name: basename(path), limitBytes: LIMIT_BYTES, parse, stamp: () => stamp })
  const read = await kept.read()
  if (!read.ok) tell(read.problem)
  let settings = (read.ok && read.value) || EMPTY
  return {
    get: () => settings,
    update: async (change) => {
      settings = change(settings)
      const written = await kept.write(encodeChecked({ v: 2, ...settings }))
      if (!written.ok) tell(written.problem)
      return written
    }
  }
}

/** The first format had neither preferences nor a placement. */
function parse(bytes: Uint8Array): Settings | null {
  const read = file.safeParse(decodeChecked(bytes))
  if (!read.success) return null
  const { v: _, ...known } = read.data
  return { ...EMPTY, ...known }
}
