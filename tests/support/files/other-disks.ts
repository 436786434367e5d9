import { promises } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { parse } from 'node:path'
import { vi } from 'vitest'
import { failure, handles } from './failing-disk'

// Disks as other systems have them, as far as Node's calls answer otherwise there.

/** Undoes every spy, also where `node:fs/promises` was imported by name. */
async function acting(act: () => Promise<void>): Promise<void> {
  syncBuiltinESMExports()
  await act().finally(() => {
    vi.restoreAllMocks()
    syncBuiltinESMExports()
  })
}

/**
 * Acts where a folder that is there is not answered with EEXIST: on Windows the root of a drive and
 * any folder of a write-protected disk answer EPERM (node#25110, node#38347).
 */
export async function unmakeableFolder(folder: string, act: () => Promise<void>): Promise<void> {
  const { mkdir } = promises
  vi.spyOn(promises, 'mkdir').mockImplementation((path, how) =>
    path === folder || path === parse(folder).root
      ? Promise.reject(failure('EPERM'))
      : mkdir(path, how)
  )
  await acting(act)
}

/** Acts on a disk that cannot flush a folder, as some in the network cannot; it says `code`. */
export async function noFolderFlush(code: string, act: () => Promise<void>): Promise<void> {
  const proto = await handles()
  const { sync } = proto
  vi.spyOn(proto, 'sync').mockImplementation(async function (this: typeof proto) {
    if ((await this.stat()).isDirectory()) throw failure(code)
    await sync.call(this)
  })
  await acting(act)
}

/**
 * Acts on a disk that cannot flush a file that was opened with one of these flags; what it says.
 */
export async function noFileFlush(
  codes: Readonly<Record<string, string>>,
  act: () => Promise<void>
): Promise<void> {
  const { open } = promises
  vi.spyOn(promises, 'open').mockImplementation(async (path, how, mode) => {
    const file = await open(path, how, mode)
    const code = codes[String(how)]
    if (code !== undefined) vi.spyOn(file, 'datasync').mockRejectedValue(failure(code))
    return file
  })
  await acting(act)
}

/**
 * Acts on Windows, where somebody holds every file below `folder` for the first `times` openings.
 * Returns how many were tried.
 */
export async function heldFiles(
  folder: string,
  code: string,
  times: number,
  act: () => Promise<void>
): Promise<number> {
  const { open } = promises
  const platform = Object.getOwnPropertyDescriptor(process, 'platform')
  let tried = 0
  Object.defineProperty(process, 'platform', { ...platform, value: 'win32' })
  vi.spyOn(promises, 'open').mockImplementation(async (path, flags, mode) => {
    if (!String(path).startsWith(folder)) return open(path, flags, mode)
    tried += 1
    if (tried <= times) throw failure(code)
    return open(path, flags, mode)
  })
  await acting(act).finally(() => {
    if (platform) Object.defineProperty(process, 'platform', platform)
  })
  return tried
}

/** Acts on a disk that tells of so many blocks, of which it has none free. */
export async function diskOfBlocks(blocks: number, act: () => Promise<void>): Promise<void> {
  const { statfs } = promises
  vi.spyOn(promises, 'statfs').mockImplementation(async (path) =>
    Object.assign(await statfs(path), { blocks, bfree: 0, bavail: 0 })
  )
  await acting(act)
}
