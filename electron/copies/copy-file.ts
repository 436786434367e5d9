import type { Asset } from '@shared/asset'

/** A file to save. `stem`: what its name has instead of its id. `prompt`: what it was made by. */
export interface CopyFile extends Asset {
  readonly stem?: string
  readonly prompt?: string
}
