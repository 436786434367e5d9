import { withFile } from '../../files/reading'
import type { Archive } from './archive'
import type { Saved } from './manifest'

/** The paths of those whose file is there, as long as it was saved. */
export async function wholePathsIn(
  archive: Pick<Archive, 'pathOf'>,
  saved: readonly Saved[]
): Promise<readonly string[]> {
  const paths = await Promise.all(
    saved.map(async (copy) => {
      const path = archive.pathOf(copy)
      const there = await withFile(path, async ({ size }) => size === copy.bytes)
      return there.ok && there.value === true ? [path] : []
    })
  )
  return paths.flat()
}
