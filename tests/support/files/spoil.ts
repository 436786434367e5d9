import { spawnSync } from 'node:child_process'
import { chmod, chown, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

// What can happen to a file on a disk.

/** Cut off at every eighth. */
export const truncations = (valid: Buffer): readonly (readonly [name: string, bytes: Buffer])[] =>
  [0, 1, 2, 3, 4, 5, 6, 7].map(
    (eighths) =>
      [
        `cut off after ${eighths} of 8 parts`,
        valid.subarray(0, Math.floor((valid.length * eighths) / 8))
      ] as const
  )

/** One flipped byte, where a seed says. */
export function flips(
  valid: Buffer,
  count: number,
  seed: number
): readonly (readonly [name: string, bytes: Buffer])[] {
  let state = seed
  const die = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  return Array.from({ length: count }, () => {
    const at = die(valid.length)
    const bytes = Buffer.from(valid)
    bytes[at] = (bytes[at] ?? 0) ^ (1 + die(255))
    return [`byte ${at} is ${bytes[at]}`, bytes] as const
  })
}

/** What another program could have left there. */
export const foreign: readonly (readonly [name: string, bytes: Buffer])[] = [
  '',
  '[]',
  '7',
  'null',
  '"text"',
  '{}',
  '{"v":1}',
  '\u0000\u0001',
  '<html>'
].map((text) => [`foreign: ${JSON.stringify(text)}`, Buffer.from(text)] as const)

/** Whether some file below the folder has or starts with these bytes. */
export async function areKept(folder: string, bytes: Buffer): Promise<boolean> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFile(join(parentPath, name)))
  )
  return files.some(
    (file) =>
      file.subarray(0, bytes.length).equals(bytes) && (bytes.length > 0 || file.length === 0)
  )
}

const isRoot = process.getuid?.() === 0
const NOBODY = 65_534

/** Acts as a user who is bound by permissions, which root is not. */
export async function bound<T>(folder: string, act: () => Promise<T>): Promise<T> {
  if (!isRoot) return act()
  for (const entry of [
    folder,
    ...(await readdir(folder, { recursive: true })).map((name) => join(folder, name))
  ])
    await chown(entry, NOBODY, NOBODY)
  await chmod(folder, 0o700)
  process.seteuid?.(NOBODY)
  try {
    return await act()
  } finally {
    process.seteuid?.(0)
  }
}

const SMALL_DISK = 'size=256k'

interface SmallDisk {
  readonly fill: () => Promise<void>
  /** Makes it read-only. */
  readonly lock: () => void
  readonly close: () => Promise<void>
}

/** A small disk that is soon full; null where none can be made: that takes root, and Linux. */
export async function smallDisk(folder: string): Promise<SmallDisk | null> {
  await mkdir(folder, { recursive: true })
  if (
    !isRoot ||
    process.platform !== 'linux' ||
    spawnSync('mount', ['-t', 'tmpfs', '-o', SMALL_DISK, 'tmpfs', folder]).status !== 0
  )
    return null
  return {
    fill: async () => {
      for (let at = 0; at < 300; at += 1)
        await writeFile(join(folder, `filler-${at}`), Buffer.alloc(4096)).catch(() => undefined)
    },
    lock: () => {
      if (spawnSync('mount', ['-o', 'remount,ro', folder]).status !== 0)
        throw new Error('the small disk cannot be made read-only')
    },
    close: async () => {
      spawnSync('umount', [folder])
      await rm(folder, { recursive: true, force: true })
    }
  }
}
