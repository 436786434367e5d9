import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeChosen } from '../../../electron/files/chosen'
import { ensureFolderIn } from '../../../electron/files/files'
import { openPart } from '../../../electron/files/part-file'

/** A folder of Linux that is there and takes nothing new, and says ENOENT over it. */
const GUARDED = '/proc'

const makers = {
  'a folder': (folder: string) => ensureFolderIn(folder, 'kling-sweep'),
  'a copy': (folder: string) => openPart(join(folder, '1.part')),
  'an export': (folder: string) => writeChosen(join(folder, 'report.csv'), 'x')
}

describe.each(Object.entries(makers))('making %s', (_, make) => {
  it.runIf(process.platform === 'linux')(
    'is denied where the folder is there, though the system says that it is not',
    async () => {
      expect(await make(GUARDED)).toMatchObject({ ok: false, problem: { code: 'EACCES' } })
    }
  )
})

it.each(['a folder', 'a copy'] as const)(
  '%s in a folder that is gone is not found',
  async (what) => {
    const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-gone-'))
    await rm(folder, { recursive: true })
    expect(await makers[what](folder)).toMatchObject({ ok: false, problem: { code: 'ENOENT' } })
  }
)
