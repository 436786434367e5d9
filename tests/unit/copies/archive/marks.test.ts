import type { SavedCopy } from '@shared/copies/archive'
import { describe, expect, it } from 'vitest'
import { marksOf, remarked } from '../../../../renderer/copies/archive/marks'
import { createCatalog } from '../../../../renderer/library/catalog/catalog'
import { COPIED, COPY_LOST, SET_ASIDE } from '../../../../renderer/library/catalog/copied'
import { demoAssets } from '../../../support/page/page'

const assets = demoAssets(4)
const idAt = (at: number): string => assets[at]?.id ?? ''
const copyOf = (id: string, state: SavedCopy['state']): SavedCopy => ({
  id,
  name: `${id}.png`,
  type: 'image',
  createdAt: null,
  bytes: 1,
  sha256: '',
  savedAt: 1,
  provedAt: 1,
  state
})

function catalogOf() {
  const catalog = createCatalog()
  catalog.take(assets)
  return catalog
}

describe('the marks "copy saved"', () => {
  it('tell what is in the archive from what a check did not find whole, and from what was set aside', () => {
    const saved = (['saved', 'missing', 'altered', 'whole'] as const).map((state, at) =>
      copyOf(idAt(at), state)
    )
    const catalog = catalogOf()
    expect([...marksOf(catalog, saved, [])]).toEqual([COPIED, COPY_LOST, COPY_LOST, COPIED])
    expect([...marksOf(catalog, saved, [idAt(3)])]).toEqual([
      COPIED,
      COPY_LOST,
      COPY_LOST,
      SET_ASIDE
    ])
  })

  it('make no room in the library for copies of what is gone at Kling', () => {
    const catalog = catalogOf()
    expect([...marksOf(catalog, [copyOf('7', 'saved')], ['8'])]).toEqual([0, 0, 0, 0])
    expect(catalog.size()).toBe(assets.length)
  })

  it('change one by one while files are saved', () => {
    const catalog = catalogOf()
    const before = new Uint8Array(0)
    const some = remarked(catalog, before, [
      { id: idAt(1), proved: true },
      { id: idAt(2), proved: false },
      { id: '7', proved: true }
    ])
    expect([...some]).toEqual([0, COPIED, SET_ASIDE, 0])
  })
})
