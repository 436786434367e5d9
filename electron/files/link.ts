import { readlinkSync } from 'node:fs'

/** Where a symbolic link leads, as it is written; null without one. Windows has none to read. */
export function linkTargetNow(path: string): string | null {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}
