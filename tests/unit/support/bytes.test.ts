import { describe, expect, it } from 'vitest'
import { initialScript, SCRIPT_LIMIT_BYTES } from '../../support/files/bytes'

// Reads the build that `npm test` has just made. The bound is one of docs/performance.md.

describe('the page', () => {
  it('starts with at most 130 KB of JavaScript, compressed', async () => {
    const { gzip } = await initialScript()
    // React alone is larger than this, so less would mean that the scripts were not found.
    expect(gzip).toBeGreaterThan(60 * 1024)
    expect(gzip).toBeLessThanOrEqual(SCRIPT_LIMIT_BYTES)
  })
})
