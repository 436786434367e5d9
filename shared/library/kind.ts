/**
 * Each account has two libraries, and nothing of one ever enters the other's selection, plan,
 * journal or keep list (R35). In `uploads` an item is an asset; in `generated` it is a task, with
 * all the works that Kling made for it.
 */
export const LIBRARY_KINDS = ['uploads', 'generated'] as const
export type LibraryKind = (typeof LIBRARY_KINDS)[number]

/** Which library of which account. */
export interface LibraryOf {
  /** The account's e-mail address. */
  readonly account: string
  readonly library: LibraryKind
}
