import { readFileSync } from 'node:fs'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { describe, expect, it } from 'vitest'
import type { FileKind } from '../../../../electron/files/sweep'
import { LISTINGS_KEPT } from '../../../../electron/library/cache'
import { OWN_FILES } from '../../../../electron/main/upkeep/own-files'
import { inRoot } from '../../../support/root'

const text = readFileSync(inRoot('docs/data.md'), 'utf8')
const section = (title: string): string =>
  text.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? ''

/** What the placeholders of the table may stand for. */
const EXAMPLES: Readonly<Record<string, string>> = {
  key: '0123456789abcdef',
  nn: '56',
  id: '123456',
  side: '320',
  run: '0b0f8a52-3f0e-4b0c-9d1e-6f1a1c2d3e4f'
}
/** The paths in the first column, each as a file could be called. */
const documented = [...section('The files').matchAll(/^\| `([^`]+)`/gm)].map(([, path = '']) =>
  path.replace(/<(\w+)>/g, (whole, name: string) => EXAMPLES[name] ?? whole)
)

function isOf({ folders, name }: FileKind, path: string): boolean {
  const parts = path.split('/')
  const file = parts.pop() ?? ''
  return (
    parts.length === folders.length &&
    folders.every((folder, at) => folder.test(parts[at] ?? '')) &&
    name.test(file)
  )
}

describe('docs/data.md', () => {
  it.each(
    OWN_FILES.map(
      (kind) =>
        [[...kind.folders, kind.name].map(({ source }) => source).join(' / '), kind] as const
    )
  )('has one row for %s', (_name, kind) => {
    expect(documented.filter((path) => isOf(kind, path))).toHaveLength(1)
  })

  it('has no row for what "Remove everything" does not know', () => {
    expect(documented.filter((path) => !OWN_FILES.some((kind) => isOf(kind, path)))).toEqual([])
  })

  it('names every preference with what is built in, and how many listings are kept', () => {
    // Wherever its lines are broken.
    const flowing = text.replaceAll(/\s+/g, ' ')
    for (const [name, value] of Object.entries(DEFAULT_PREFERENCES))
      expect(flowing).toContain(`\`${name}\` ${value}`)
    expect(section('The files')).toContain(`the ${LISTINGS_KEPT} written last`)
  })
})
