import { describe, expect, it } from 'vitest'
import { mayStart } from '../../../../electron/main/start/switches'

describe('a packaged program', () => {
  const start = (
    argv: string[],
    execArgv: string[] = [],
    platform: NodeJS.Platform = 'linux',
    isPackaged = true
  ) => mayStart({ argv: ['/opt/kling-sweep', ...argv], execArgv, platform }, isPackaged)

  it.each([
    ['--remote-debugging-port=9222'],
    ['--remote-debugging-port'],
    ['-remote-debugging-pipe'],
    ['--Remote-Debugging-Port=0'],
    ['--inspect'],
    ['--inspect-brk=127.0.0.1:1'],
    ['--inspect_brk'],
    ['--js-flags=--expose-gc'],
    ['--disable-web-security'],
    ['--load-extension=/tmp/x'],
    ['--host-resolver-rules=MAP * 127.0.0.1'],
    ['--ignore-certificate-errors']
  ])('does not start with %s, and names it without its value', (argument) => {
    const refused = start(['--demo', argument])
    expect(refused).toMatchObject({ ok: false })
    expect(refused.ok ? '' : refused.problem()).toContain(argument.split('=')[0])
    expect(refused.ok ? '' : refused.problem()).not.toMatch(/9222|expose|MAP|\/tmp/)
    expect(start([], [argument]).ok).toBe(false)
    // From source it may.
    expect(start([argument], [], 'linux', false).ok).toBe(true)
  })

  it('starts with harmless switches, and ignores what follows --, as Chromium does', () => {
    expect(
      start([
        '--demo=5',
        '--no-sandbox',
        '--force-device-scale-factor=2',
        '--lang=de',
        '/home/a/--inspect',
        '--',
        '--inspect'
      ]).ok
    ).toBe(true)
    expect(start(['/inspect']).ok).toBe(true)
    expect(start(['/inspect'], [], 'win32').ok).toBe(false)
    expect(start(['/Remote-Debugging-Port=1'], [], 'win32').ok).toBe(false)
  })
})
