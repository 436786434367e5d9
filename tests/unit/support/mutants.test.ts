import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { inRoot } from '../../support/root'

it('every guard that `npm run mutants` removes is where its table says', () => {
  const script = inRoot('scripts/mutants.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--check'], {
    encoding: 'utf8'
  })
  expect(stderr).toBe('')
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+ guards stand/)])
})
