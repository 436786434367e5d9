import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { inRoot, root } from './root'

/** Folders of what people write; builds, packages and test results are elsewhere. */
const FOLDERS = [
  '.github',
  'docs',
  'electron',
  'renderer',
  'resources',
  'scripts',
  'shared',
  'tests'
] as const

const CODE = /\.(tsx?|mjs|cjs|css)$/
const TEXT = /\.(tsx?|mjs|cjs|css|md|ya?ml|json|html)$/
const GENERATED = ['package-lock.json']

export interface SourceFile {
  /** From the repository's folder, with forward slashes. */
  readonly path: string
  readonly folder: string
  readonly text: string
}

/** Every file of the repository, from its folder. */
export const paths: readonly string[] = [
  ...filesIn(root, false),
  ...FOLDERS.flatMap((folder) => filesIn(inRoot(folder), true))
].toSorted()

/** Code and style sheets. */
export const code = (): readonly SourceFile[] => read(CODE)

/** Code, docs and settings: every file with words in it. */
export const texts = (): readonly SourceFile[] => read(TEXT)

function filesIn(folder: string, recursive: boolean): readonly string[] {
  return readdirSync(folder, { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'))
}

function read(kind: RegExp): readonly SourceFile[] {
  return paths
    .filter((path) => kind.test(path) && !GENERATED.includes(path))
    .map((path) => ({ path, folder: dirname(path), text: readFileSync(inRoot(path), 'utf8') }))
}
