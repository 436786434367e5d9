import type { Asset } from '@shared/asset'
import { expect, it } from 'vitest'
import { staysFor } from '../../../electron/deletion/locks'
import { NOTHING_KEPT } from '../../support/program/keeping'
import { asset } from '../../support/program/run-with'

const work = {
  id: '9',
  type: 'image',
  durationMs: null,
  width: 1,
  height: 1,
  hasPicture: true
} as const
const task: Asset['task'] = { state: 'made', model: null, favourite: 'no', works: [work] }
const locks = (listed: Asset | null) => ({
  keepList: NOTHING_KEPT,
  library: { find: () => listed && { asset: listed, media: { original: null, picture: null } } }
})

it('a task goes only with the works that were confirmed, and not if nobody knows which (R13)', () => {
  const listed = locks({ ...asset('1'), task } as never)
  expect(staysFor(listed as never, { id: '1', works: ['9'] })).toBeNull()
  expect(staysFor(listed as never, { id: '1', works: ['8'] })).toBe('changed')
  // As a damaged journal gives it back.
  expect(staysFor(listed as never, { id: '1' })).toBe('changed')
  expect(staysFor(locks(null) as never, { id: '1', works: ['9'] })).toBe('unlisted')
})
