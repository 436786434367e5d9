import { posix } from 'node:path'
import { expect, it } from 'vitest'
import { code, type SourceFile } from '../../support/source-tree'
import { UNUSED_EXPORTS } from './still-to-do'

const EXPORT =
  /^export (?:declare )?(?:async )?(const|let|function\*?|class|type|interface|enum) (\w+)/gm
const TYPES = ['type', 'interface']
const NAMED = /\b(?:import|export)\s+(?:type\s+)?(?:\w+,\s*)?\{([^}]*)\}\s*from\s*'([^']+)'/g
/** Takes everything a file has: `import * as`, and a file loaded while the program runs. */
const WHOLE = /\bimport\s*(?:\*\s*as\s+\w+\s+from\s*|\(\s*)'([^']+)'/g

/** Loaded by name, by Node or by a browser. */
const LOADED = ['tests/host/hooks.ts']

const files = code().filter(({ path }) => /\.(tsx?|mjs)$/.test(path))
const known = new Set(files.map(({ path }) => path))

function fileAt(specifier: string, from: SourceFile): string | undefined {
  const isShared = specifier.startsWith('@shared/')
  if (!isShared && !specifier.startsWith('.')) return undefined
  const path = isShared ? specifier.slice(1) : posix.join(from.folder, specifier)
  return [path, `${path}.ts`, `${path}.tsx`].find((candidate) => known.has(candidate))
}

/** `Run as DeletionRun`, `type Run` and `default as x` name what the other file calls it. */
const importedName = (part: string): string =>
  part
    .trim()
    .replace(/^type\s+/, '')
    .replace(/\s+as\s+.*/, '')

function importsOf(file: SourceFile): readonly string[] {
  const named = [...file.text.matchAll(NAMED)].flatMap(([, names = '', specifier = '']) =>
    names.split(',').map((name) => `${fileAt(specifier, file)}: ${importedName(name)}`)
  )
  const whole = [...file.text.matchAll(WHOLE)].map(
    ([, specifier = '']) => `${fileAt(specifier, file)}: *`
  )
  return [...named, ...whole]
}

/**
 * A type may describe what its file exports without anybody naming it; one that does neither is
 * dead.
 */
const describesAnother = (name: string, text: string): boolean =>
  [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length > 1

it('every export is imported somewhere: what only its own file uses is not exported', () => {
  const imported = new Set(files.flatMap(importsOf))

  const unused = files
    .filter(({ path }) => !LOADED.includes(path) && !imported.has(`${path}: *`))
    .flatMap(({ path, text }) =>
      [...text.matchAll(EXPORT)]
        .filter(
          ([, kind = '', name = '']) => !(TYPES.includes(kind) && describesAnother(name, text))
        )
        .map(([, , name = '']) => `${path}: ${name}`)
    )
    .filter((name) => !imported.has(name) && !UNUSED_EXPORTS.includes(name))
  expect(unused).toEqual([])
})
