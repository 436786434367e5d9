import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../../../electron/main/start/config'

describe('the configuration', () => {
  const withUrl = (url: string) => readConfig({ KLING_SWEEP_API_URL: url }, [])

  it('takes an endpoint over http on this computer', () => {
    expect(withUrl('http://127.0.0.1:8080/v1/kling/')).toMatchObject({
      ok: true,
      value: { endpoint: { url: 'http://127.0.0.1:8080/v1/kling', custom: true } }
    })
  })

  it('takes no endpoint over http elsewhere, and none with credentials in it', () => {
    expect(withUrl('http://example.com/v1').ok).toBe(false)
    expect(withUrl('https://user:pass@example.com/v1').ok).toBe(false)
  })

  it.each([
    ['data', resolve('data')],
    ['../data', resolve('..', 'data')],
    ['.', resolve('.')],
    [resolve('/srv/data'), resolve('/srv/data')],
    ['', null]
  ])('takes the data folder "%s" from where it was started', (given, dataFolder) => {
    expect(readConfig({ KLING_SWEEP_USER_DATA: given }, [])).toMatchObject({
      value: { dataFolder }
    })
  })

  it('takes no demo library whose size is not a number', () => {
    expect(readConfig({}, ['--demo=x']).ok).toBe(false)
  })
})
