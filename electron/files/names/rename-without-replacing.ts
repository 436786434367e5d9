import { randomUUID } from 'node:crypto'
import { link } from 'node:fs/promises'
import { ok, type Problem, type Result } from '@shared/problem'
import { codeOf } from '../error-code'
import { failed } from '../files'
import { withFile } from '../reading'
import { openPatiently, removePatiently, renamePatiently } from '../scanned'

/**
 * What disks say that know no second name for a file: FAT and some in the network. On Windows FAT
 * says EISDIR (node#65817), and what libuv has no name for is UNKNOWN.
 */
const NO_LINKS = [
  ...['EPERM', 'EACCES', 'EINVAL', 'EISDIR', 'EMLINK', 'EXDEV'],
  ...['ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'UNKNOWN']
]

type Link = (from: string, to: string) => Promise<void>

/**
 * Gives a file its name, unless there is one already, of whatever kind (`EEXIST`): a plain rename
 * would replace it. The folder is not flushed.
 */
export async function renameWithoutReplacing(
  from: string,
  to: string,
  linkFile: Link = link
): Promise<Result<null>> {
  try {
    await linkFile(from, to)
  } catch (error) {
    if (!NO_LINKS.includes(codeOf(error))) return failed(error, 'rename')
    return overOwnName(from, to).then(
      () => ok(null),
      (refusal: unknown) => failed(refusal, 'rename')
    )
  }
  // It has its name. The old one, if somebody holds it, goes with the next try.
  await removePatiently(from).catch(() => undefined)
  return ok(null)
}

/**
 * The name is taken by a small file of ours first: whoever comes second fails. It is known by what
 * it holds: there are disks that give a file another number by its name than by its handle, or
 * another one once it is closed, and some let two programs take one name. One that a crash has left
 * stays: its owner may only be asleep, and would replace what somebody else has put there
 * meanwhile.
 */
async function overOwnName(from: string, to: string): Promise<void> {
  const mark = `kling-sweep ${randomUUID()}`
  const placeholder = await openPatiently(to, 'wx', 0o600)
  let isWritten = false
  try {
    await placeholder.writeFile(mark).finally(() => placeholder.close())
    isWritten = true
    if ((await textAt(to, mark.length + 1)) !== mark)
      throw Object.assign(new Error('taken'), { code: 'EEXIST' })
    await renamePatiently(from, to)
  } catch (error) {
    // What somebody else has put there meanwhile stays.
    const there = await textAt(to, mark.length + 1).catch(() => null)
    const isOurs = isWritten ? there === mark : there !== null && mark.startsWith(there)
    if (isOurs) await removePatiently(to).catch(() => undefined)
    throw error
  }
}

/** The beginning of a file; null: there is none, but maybe something else. */
async function textAt(path: string, length: number): Promise<string | null> {
  const read = await withFile(path, (file) => file.read(0, length))
  if (!read.ok) throw Object.assign(new Error('unread'), { code: codeIn(read.problem) })
  return read.value && new TextDecoder().decode(read.value)
}

const codeIn = (problem: Problem): string =>
  problem.kind === 'file-failed' ? problem.code : 'UNKNOWN'
