import { describe, expect, it } from 'vitest'
import { readConfig } from '../../../../electron/main/start/config'

describe('a custom endpoint', () => {
  const takes = (url: string): boolean => readConfig({ KLING_SWEEP_API_URL: url }, []).ok

  it('is https, or http on this computer only', () => {
    for (const url of [
      'https://x.test/v1',
      'http://127.0.0.1:8/v1',
      'HTTP://LocalHost',
      'http://[::1]:8',
      'http://127.1/v1',
      'http://[0:0:0:0:0:0:0:1]'
    ]) {
      expect(takes(url), url).toBe(true)
    }
    const refused = [
      'http://x.test',
      'http://localhost.x.test',
      'http://127.0.0.1.x.test',
      'http://0.0.0.0',
      'http://10.0.0.1',
      'http://[::]'
    ]
    const strange = [
      'ftp://127.0.0.1',
      'file:///etc',
      'x.test',
      'https://user:pw@x.test',
      'http://127.0.0.1@x.test',
      'https://x.test/?token=1',
      'https://x.test/#a'
    ]
    for (const url of [...refused, ...strange]) expect(takes(url), url).toBe(false)
  })
})
