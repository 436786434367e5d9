import type { AgainFile } from '@shared/copies/again'
import type { PlannedAsset } from '@shared/deletion'
import { ok, type Result } from '@shared/problem'
import { type ReactNode, useCallback } from 'react'
import { FrozenList } from '../../deletion/lists/frozen-list'

interface Props<T extends AgainFile> {
  readonly label: string
  readonly total: number
  readonly load: (offset: number) => Promise<Result<readonly T[]>>
  readonly note: (file: T) => ReactNode
}

/** Files of copies, as many as there are. Their pictures are those of the copies. */
export function FileList<T extends AgainFile>({ label, total, load, note }: Props<T>) {
  const loadShown = useCallback(
    async (offset: number) => {
      const page = await load(offset)
      if (!page.ok) return page
      return ok(
        page.value.map((file): T & PlannedAsset => ({
          ...file,
          durationMs: null,
          hasPicture: file.type !== 'audio'
        }))
      )
    },
    [load]
  )
  return <FrozenList label={label} total={total} load={loadShown} note={note} />
}
