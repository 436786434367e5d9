import type { FileKind } from '../../../electron/files/sweep'

/** Whether a path below the data folder, parts joined by "/", is of this kind. */
export function isOfKind({ folders, name }: FileKind, path: string): boolean {
  const parts = path.split('/')
  const file = parts.pop() ?? ''
  return (
    parts.length === folders.length &&
    folders.every((folder, at) => folder.test(parts[at] ?? '')) &&
    name.test(file)
  )
}
