import { expect, it } from 'vitest'
import { paths, type SourceFile, texts } from '../../support/source-tree'
import { DEAD_PATHS } from './still-to-do'

/** A path from the repository's folder: `docs/data.md`, `electron/network`. */
const FROM_ROOT =
  /(?<![\w@/.-])(?:docs|electron|renderer|resources|scripts|shared|tests)\/[\w./<>*{-]*/g

/** The end of a path, or a file's bare name: `serve.ts`, `catalog/columns.ts`. */
const FILE_NAME = /(?<![\w@/.<>*}-])(?:[\w-]+\/)*[\w.-]+\.(?:tsx?|mjs|cjs|css|md|ya?ml)\b/g

/** Made by a build, or installed. */
const BUILT = /(^|\/)(dist|node_modules)\/|^THIRD-PARTY-LICENCES\.md$/

const COMMENT = /\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*/g

const folders = new Set(
  paths.flatMap((path) => {
    const parts = path.split('/').slice(0, -1)
    return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
  })
)

/** Docs and settings are read whole; of code only the comments, as the compiler reads the rest. */
function proseOf({ path, text }: SourceFile): string {
  return /\.(tsx?|mjs|cjs|css)$/.test(path) ? (text.match(COMMENT) ?? []).join('\n') : text
}

/** `tests/renderer/*.spec.ts` and `journals/<key>` name the folder before their open part. */
const fixedPart = (path: string): string => path.replace(/[^/]*[<*{].*$/, '').replace(/[/.]+$/, '')

const exists = (path: string): boolean => paths.includes(path) || folders.has(path)

function missingIn(file: SourceFile): readonly string[] {
  const prose = proseOf(file)
  const fromRoot = (prose.match(FROM_ROOT) ?? []).filter((path) => !exists(fixedPart(path)))

  const named = (prose.match(FILE_NAME) ?? []).filter(
    (name) => !BUILT.test(name) && !paths.some((path) => path === name || path.endsWith(`/${name}`))
  )
  return [...new Set([...fromRoot, ...named])].map((path) => `${file.path}: ${path}`)
}

it('every path that docs, settings and comments name exists', () => {
  const missing = texts()
    .flatMap(missingIn)
    .filter((path) => !DEAD_PATHS.includes(path))
  expect(missing).toEqual([])
})
