import type { SavedCopy } from '@shared/copies/archive'
import type { Bridge } from '@shared/ipc/contract'
import { ok } from '@shared/problem'
import { expect, it } from 'vitest'
import { createArchiveStore } from '../../../../renderer/copies/archive/archive-store'
import { createCopiesStore } from '../../../../renderer/copies/copies-store'
import { asset } from '../../../support/page/filter-model'
import { openStore } from '../../../support/page/library-store'

const SAVED: SavedCopy = {
  id: asset(7).id,
  name: '1970-01-01-7.png',
  type: 'image',
  createdAt: 0,
  bytes: 1,
  sha256: 'a'.repeat(64),
  savedAt: 0,
  provedAt: 0,
  state: 'saved'
}

it('nothing is said to be saved in a folder that was chosen since, be it of the same name', async () => {
  const { store: library, list } = await openStore()
  list([asset(7), asset(8)])
  let isOther = false
  const bridge = {
    request: async (name: string) => {
      if (name === 'copies:saved') return ok(isOther ? [] : [SAVED])
      if (name !== 'copies:choose-folder') return ok(null)
      isOther = true
      return ok({ folder: 'Copies', first: true })
    },
    on: () => () => undefined
  } as unknown as Bridge
  const archive = createArchiveStore(bridge, library)
  const copies = createCopiesStore(bridge, library, () => void archive.getState().readAnew())
  const marked = () => library.getState().copied.some((mark) => mark !== 0)
  await expect.poll(marked).toBe(true)
  const { choices } = copies.getState()

  await copies.getState().chooseFolder()
  expect(marked()).toBe(false)
  await expect.poll(() => archive.getState().saved?.size).toBe(0)
  expect(copies.getState().choices).toBe(choices + 1)
})
