import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requestNames } from '@shared/ipc/channels'
import { describe, expect, it } from 'vitest'
import { fuzz } from '../../../support/boundary/fuzz'
import { startProgram } from '../../../support/program/program'

const PAYLOADS = 4_000

describe('the door for requests', () => {
  it('survives arbitrary payloads on every channel: no crash, no API request by an invalid one, plain answers without the token', {
    timeout: 120_000
  }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-fuzz-'))
    const program = await startProgram(folder, 60)

    const { refused, accepted, untrusted, ...found } = await fuzz(program, PAYLOADS, 20_261_124)

    expect(found).toMatchObject({
      inputs: PAYLOADS,
      channels: requestNames.length,
      requestsByRefused: 0,
      crashes: [],
      badAnswers: [],
      misjudged: []
    })
    // Valid, invalid and foreign payloads were all tried.
    expect(Math.min(refused / 10, accepted, untrusted)).toBeGreaterThan(30)
    expect(found.requests).toBeGreaterThan(20)

    await program.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  })
})
