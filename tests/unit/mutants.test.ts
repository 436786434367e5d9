import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('every guard that `npm run mutants` takes away still stands where its table says', () => {
  const script = join(import.meta.dirname, '../../scripts/mutants.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--check'], {
    encoding: 'utf8'
  })
  expect(stderr).toBe('')
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d\d guards stand/)])
})
