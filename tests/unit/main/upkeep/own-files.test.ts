import { readFileSync } from 'node:fs'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { describe, expect, it } from 'vitest'
import { LISTINGS_KEPT } from '../../../../electron/library/cache'
import { OWN_FILE_KINDS } from '../../../../electron/main/upkeep/own-files'
import { isOfKind } from '../../../support/files/kinds'
import { inRoot } from '../../../support/root'

const text = readFileSync(inRoot('docs/data.md'), 'utf8')
const section = (title: string): string =>
  text.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? ''

/** Examples for the placeholders in the table. */
const EXAMPLES: Readonly<Record<string, string>> = {
  key: '0123456789abcdef',
  nn: '56',
  id: '123456',
  side: '320',
  run: '0b0f8a52-3f0e-4b0c-9d1e-6f1a1c2d3e4f'
}
/** The paths in the first column, with the placeholders filled in. */
const documented = [...section('The files').matchAll(/^\| `([^`]+)`/gm)].map(([, path = '']) =>
  path.replace(/<(\w+)>/g, (whole, name: string) => EXAMPLES[name] ?? whole)
)

describe('docs/data.md', () => {
  it.each(
    OWN_FILE_KINDS.map(
      (kind) =>
        [[...kind.folders, kind.name].map(({ source }) => source).join(' / '), kind] as const
    )
  )('has one row for %s', (_name, kind) => {
    expect(documented.filter((path) => isOfKind(kind, path))).toHaveLength(1)
  })

  it('has no row that "Remove everything" does not know', () => {
    expect(
      documented.filter((path) => !OWN_FILE_KINDS.some((kind) => isOfKind(kind, path)))
    ).toEqual([])
  })

  it('names every preference with its default, and how many listings are kept', () => {
    // Wherever the lines break.
    const flowing = text.replaceAll(/\s+/g, ' ')
    for (const [name, value] of Object.entries(DEFAULT_PREFERENCES))
      expect(flowing).toContain(`\`${name}\` ${value}`)
    expect(section('The files')).toContain(`the ${LISTINGS_KEPT} written last`)
  })
})
