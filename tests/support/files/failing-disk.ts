import { promises } from 'node:fs'
import { open } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'

/** The methods of every open file, to be spied on. */
export async function handles(): Promise<Awaited<ReturnType<typeof open>>> {
  const probe = await open(tmpdir())
  await probe.close()
  return Object.getPrototypeOf(probe)
}

export const failure = (code: string): Error => Object.assign(new Error(code), { code })

/** Acts on a disk that takes that many more appends, then nothing. */
export async function fullDisk(act: () => Promise<void>, appends = 0): Promise<void> {
  const proto = await handles()
  const { write } = proto
  const appending = vi.spyOn(proto, 'write').mockRejectedValue(failure('ENOSPC'))
  for (let left = appends; left > 0; left -= 1) appending.mockImplementationOnce(write)
  vi.spyOn(proto, 'writeFile').mockRejectedValue(failure('ENOSPC'))
  vi.spyOn(proto, 'writev').mockRejectedValue(failure('ENOSPC'))
  await act().finally(() => vi.restoreAllMocks())
}

/** Acts on a disk that fails to read. */
export async function noRead(act: () => Promise<void>): Promise<void> {
  vi.spyOn(await handles(), 'readFile').mockRejectedValue(failure('EIO'))
  await act().finally(() => vi.restoreAllMocks())
}

/** Acts on a disk that fails to flush. */
export async function noFlush(act: () => Promise<void>): Promise<void> {
  vi.spyOn(await handles(), 'datasync').mockRejectedValue(failure('EIO'))
  await act().finally(() => vi.restoreAllMocks())
}

/** Acts on a disk that may only be read, or where nothing may be made (EACCES). */
export async function readOnlyDisk(act: () => Promise<void>, code = 'EROFS'): Promise<void> {
  const { open: openFile } = promises
  vi.spyOn(promises, 'open').mockImplementation((path, flags, mode) =>
    flags === 'wx' ? Promise.reject(failure(code)) : openFile(path, flags, mode)
  )
  syncBuiltinESMExports()
  await act().finally(() => {
    vi.restoreAllMocks()
    syncBuiltinESMExports()
  })
}

/** Acts on a disk that, once a `.part` in this folder is flushed, holds another last byte in it. */
export async function forgetfulDisk(folder: string, act: () => Promise<void>): Promise<void> {
  const proto = await handles()
  const { sync } = proto
  vi.spyOn(proto, 'sync').mockImplementation(async function (this: typeof proto) {
    await sync.call(this)
    const name = (await promises.readdir(folder)).find((each) => each.endsWith('.part'))
    if (name === undefined) return
    const path = join(folder, name)
    const bytes = await promises.readFile(path)
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    await promises.writeFile(path, bytes)
  })
  await act().finally(() => vi.restoreAllMocks())
}

/**
 * Acts on Windows, where a scanner holds every file below `folder` for its first `times` renames or
 * removals. Returns how many of them were tried. Elsewhere tests that ran before may still write.
 */
export async function scannedDisk(
  folder: string,
  code: string,
  times: number,
  act: () => Promise<void>
): Promise<number> {
  const { rename, rm } = promises
  const platform = Object.getOwnPropertyDescriptor(process, 'platform')
  let tried = 0
  const held = async <T>(path: unknown, free: () => Promise<T>): Promise<T> => {
    if (!String(path).startsWith(folder)) return free()
    tried += 1
    if (tried <= times) throw failure(code)
    return free()
  }

  Object.defineProperty(process, 'platform', { ...platform, value: 'win32' })
  vi.spyOn(promises, 'rename').mockImplementation((from, to) => held(from, () => rename(from, to)))
  vi.spyOn(promises, 'rm').mockImplementation((path, how) => held(path, () => rm(path, how)))
  syncBuiltinESMExports()

  await act().finally(() => {
    vi.restoreAllMocks()
    syncBuiltinESMExports()
    if (platform) Object.defineProperty(process, 'platform', platform)
  })
  return tried
}
