import { describe, expect, it } from 'vitest'
import { chooseHost } from '../../../scripts/host/choose.mjs'

const MACHINE = {
  platform: 'linux',
  isRoot: false,
  display: true,
  electron: '/electron',
  chromium: '/chromium',
  missing: { electron: 'not fetched', chromium: 'not installed' },
  userNamespaces: true,
  denying: null,
  setuidSandbox: false,
  sandboxHelper: '/electron/chrome-sandbox'
}

interface Asked {
  readonly asked?: string | undefined
  readonly isHeadless?: boolean
  readonly isDemo?: boolean
  readonly mayLackSandbox?: boolean
}

const choose = (
  machine: Partial<Record<keyof typeof MACHINE, unknown>>,
  { asked, isHeadless = false, isDemo = false, mayLackSandbox = false }: Asked = {}
) => chooseHost({ asked, isHeadless, isDemo, mayLackSandbox, machine: { ...MACHINE, ...machine } })

describe('where the program runs', () => {
  it('in Electron, with its sandbox, where there is a display', () => {
    expect(choose({})).toEqual({ host: 'electron', args: [], notes: [] })
  })

  it('in the Chromium host where Electron is not here, and says so', () => {
    const choice = choose({ electron: null })
    expect(choice).toMatchObject({ host: 'chromium', args: [] })
    expect(choice.notes?.join()).toContain('Electron is not here (not fetched)')
  })

  it('in the Chromium host where no window is wanted: Electron has no --headless', () => {
    for (const machine of [{}, { display: false }, { electron: null, display: false }])
      expect(choose(machine, { isHeadless: true })).toMatchObject({
        host: 'chromium',
        args: ['--headless']
      })
  })

  it('never in Electron without a display, and never with --headless in Electron', () => {
    expect(choose({ display: false }, { asked: 'electron' }).problem).toContain('needs a display')
    expect(choose({ display: false, chromium: null }, { isHeadless: true }).problem).toContain(
      'xvfb-run'
    )
    for (const asked of ['electron', undefined])
      expect(choose({ chromium: null }, { isHeadless: true, asked })).toEqual({
        host: 'electron',
        args: [],
        notes: []
      })
  })

  it('nowhere without a display when a window is wanted', () => {
    expect(choose({ display: false }).problem).toContain('--headless')
  })

  it('nowhere when the host that was asked for is missing, with the reason', () => {
    expect(choose({ electron: null }, { asked: 'electron' }).problem).toContain('not fetched')
    expect(choose({ chromium: null }, { asked: 'chromium' }).problem).toContain('not installed')
    expect(choose({ chromium: null, electron: null }).problem).toContain('not installed')
  })
})

describe('Electron on a system that denies it a sandbox', () => {
  const denied = { userNamespaces: false }

  it('says in one line what to do, and does not start the program', () => {
    const { problem, host } = choose(denied)
    expect(host).toBeUndefined()
    expect(problem).toContain("chmod 4755 '/electron/chrome-sandbox'")
    const denying = 'kernel.apparmor_restrict_unprivileged_userns=0'
    expect(choose({ ...denied, denying }).problem).toContain(`sudo sysctl -w ${denying}`)
    expect(choose({ isRoot: true }).problem).toContain('ordinary user')
    expect(problem).not.toContain('\n')
  })

  it('opens the demo library all the same, and says that it has no sandbox', () => {
    for (const machine of [denied, { isRoot: true }, { isRoot: true, setuidSandbox: true }]) {
      const choice = choose(machine, { isDemo: true })
      expect(choice).toMatchObject({ host: 'electron', args: ['--no-sandbox'] })
      expect(choice.notes?.join()).toContain('without its sandbox')
    }
  })

  it('lets tests start it', () => {
    expect(choose(denied, { mayLackSandbox: true }).args).toEqual(['--no-sandbox'])
  })

  it('is satisfied with chrome-sandbox where that belongs to root', () => {
    expect(choose({ ...denied, setuidSandbox: true })).toMatchObject({ args: [] })
  })

  it('is asked on Linux alone', () => {
    for (const platform of ['darwin', 'win32'])
      expect(choose({ ...denied, platform, isRoot: platform === 'darwin' }).args).toEqual([])
  })
})
