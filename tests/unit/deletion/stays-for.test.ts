import type { Asset, TaskFacts } from '@shared/asset'
import { expect, it } from 'vitest'
import { staysFor } from '../../../electron/deletion/locks'
import { NOTHING_KEPT } from '../../support/program/keeping'
import { upload } from '../../support/program/run-with'

const task: TaskFacts = {
  state: 'made',
  model: null,
  favourite: 'no',
  works: [{ id: '9', type: 'image', durationMs: null, width: 1, height: 1, hasPicture: true }]
}
const locks = (listed: Partial<Asset> | null) => ({
  keepList: NOTHING_KEPT,
  library: {
    find: (id: string) => {
      const { asset, media } = upload(id)
      return listed === null ? undefined : { asset: { ...asset, ...listed }, media }
    }
  }
})

it('a task goes only with the works that were confirmed, and not if nobody knows which (R13)', () => {
  const listed = locks({ task })
  expect(staysFor(listed, { id: '1', works: ['9'] })).toBeNull()
  expect(staysFor(listed, { id: '1', works: ['8'] })).toBe('changed')
  // As a damaged journal gives it back.
  expect(staysFor(listed, { id: '1' })).toBe('changed')
  expect(staysFor(locks(null), { id: '1', works: ['9'] })).toBe('unlisted')
})
