import type { Asset } from '@shared/asset'
import type { Unproved } from '@shared/copies/copy'
import type { Result } from '@shared/problem'
import { type Contents, contentsOf } from '../../files/reading'
import { kindOfWhole } from '../whole/judge'
import type { FileKind } from '../whole/kind'

/** Reads files back from the disk, whole, every time it is asked. */
export interface CopyReader {
  /** Null: there is no regular file. */
  readonly contentsOf: (path: string) => Promise<Result<Contents | null>>
  /**
   * What a file is by its own bytes, or what it lacks. Null: there is no file. `signal`: nobody
   * hears the answer any more, and no other look is to wait for it.
   */
  readonly kindOf: (
    path: string,
    type: Asset['type'],
    signal?: AbortSignal
  ) => Promise<Result<FileKind | Unproved | null>>
}

/** On the thread that asks. */
export const readHere: CopyReader = { contentsOf, kindOf: kindOfWhole }
