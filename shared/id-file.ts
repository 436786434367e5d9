/** The lists of ids a user can export. Each stands in the name of its file. */
export const ID_LISTS = ['selection', 'kept'] as const
export type IdList = (typeof ID_LISTS)[number]

/** The content of a file of ids that the user chose. */
export interface IdFile {
  /** Without repeats, in the order of the file. */
  readonly ids: readonly string[]
  /** How many entries are not ids, and the lines of the first of them. */
  readonly wrong: number
  readonly wrongLines: readonly number[]
}
