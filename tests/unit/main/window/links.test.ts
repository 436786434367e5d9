import { LINKS as NAMES } from '@shared/links'
import { describe, expect, it } from 'vitest'
import { createOpenLink, LINKS } from '../../../../electron/main/window/links'

describe('links', () => {
  it('are a few names with https addresses at two hosts, and nothing else can be opened', async () => {
    const opened: string[] = []
    const openLink = createOpenLink(async (address) => void opened.push(address))
    for (const name of NAMES) expect(await openLink(name)).toEqual({ ok: true, value: null })
    expect(opened).toEqual(Object.values(LINKS))
    expect(Object.keys(LINKS)).toEqual([...NAMES])
    for (const address of opened)
      expect(address).toMatch(/^https:\/\/(useapi\.net|github\.com\/kling-sweep)\//)
  })

  it('are shown by address when the system cannot open them', async () => {
    const openLink = createOpenLink(() => Promise.reject(new Error('no browser')))
    expect(await openLink('useapi')).toEqual({
      ok: false,
      problem: { kind: 'link-failed', address: LINKS.useapi }
    })
  })
})
