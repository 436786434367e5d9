import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { passSignals } from '../../../scripts/host/signals.mjs'
import { isCompiledHere } from '../../../scripts/packaging/keytar.mjs'
import { failedAttempt, isDue } from '../../../scripts/setup/attempts.mjs'
import { downloadEnv, downloadHost, fetchElectron } from '../../../scripts/setup/electron.mjs'
import { fetchEmbeddedNode } from '../../../scripts/setup/embedded-node.mjs'

const HOUR_MS = 3_600_000

/** A machine on which a download works or fails, with what set-up said and tried. */
function machine({ works }: { works: boolean }) {
  let note = ''
  let now = 1_000_000
  let isHere = false
  const tries: object[] = []
  const said: string[] = []
  const options = {
    isAsked: false,
    say: (text: string) => void said.push(text),
    env: {},
    now: () => now,
    find: () => (isHere ? '/here' : null),
    isTerminal: true,
    fetch: async (how: object) => {
      tries.push(how)
      isHere = works
      return { code: works ? 0 : 1, output: 'TypeError: fetch failed\n    at node:internal' }
    },
    install: async () => {
      tries.push({})
      isHere = works
    },
    hasElectron: () => false,
    note: { read: () => note, write: (_: string, text: string) => (note = text) }
  }
  return { options, tries, said, wait: (ms: number) => (now += ms) }
}

describe('set-up’s download of Electron', () => {
  it('has ten minutes, and its progress is shown', async () => {
    const { options, tries, said } = machine({ works: true })
    await fetchElectron(options)
    expect(tries).toEqual([{ timeLimitMs: 600_000, env: {}, quiet: false }])
    expect(said.join()).toContain('100 MB')
  })

  it('says from where and why it failed, without a stack', async () => {
    const { options, said } = machine({ works: false })
    await fetchElectron({ ...options, isTerminal: false })
    expect(said.join()).toContain(
      'Electron could not be fetched from github.com (no network, or a proxy). TypeError: fetch failed.'
    )
    expect(said.join()).not.toContain('node:internal')
  })

  it.each([
    [{}, 'github.com'],
    [{ ELECTRON_MIRROR: 'https://mirror.test/electron/' }, 'mirror.test'],
    [{ npm_config_electron_mirror: 'https://mirror.test:8443/' }, 'mirror.test:8443'],
    [{ ELECTRON_MIRROR: 'no address' }, 'github.com']
  ])('comes from the host that the environment names: %j', (env, host) => {
    expect(downloadHost(env)).toBe(host)
  })

  it.each(['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'])(
    'goes through the proxy that %s names',
    (name) => {
      expect(downloadEnv({ [name]: 'http://proxy.test' })).toEqual({
        ELECTRON_GET_USE_PROXY: 'true'
      })
      expect(downloadEnv({ [name]: '' })).toEqual({})
    }
  )
})

describe.each([
  ['Electron', fetchElectron],
  ['the Node that Electron embeds', fetchEmbeddedNode]
])('a failed download of %s', (_, fetch) => {
  it('is tried again after a day, not at the next start', async () => {
    const { options, tries, said, wait } = machine({ works: false })
    await fetch(options)
    expect(said.at(-1)).toContain('npm run setup')

    wait(23 * HOUR_MS)
    await fetch(options)
    expect(tries).toHaveLength(1)

    wait(2 * HOUR_MS)
    await fetch(options)
    expect(tries).toHaveLength(2)
  })

  it('is tried again when asked', async () => {
    const { options, tries } = machine({ works: false })
    await fetch(options)
    await fetch({ ...options, isAsked: true })
    expect(tries).toHaveLength(2)
  })

  it('is not begun where it is already here', async () => {
    const { options, tries } = machine({ works: true })
    await fetch(options)
    await fetch({ ...options, isAsked: true })
    expect(tries).toHaveLength(1)
  })
})

it('the Node that Electron embeds is fetched only where the Chromium host is used', async () => {
  const { options, tries } = machine({ works: true })
  await fetchEmbeddedNode({ ...options, hasElectron: () => true })
  expect(tries).toEqual([])
})

describe('the note of a failed try', () => {
  const last = { wanted: '45.4.1', now: 10 * HOUR_MS, isAsked: false }
  it('counts for the same version alone', () => {
    expect(isDue({ ...last, note: failedAttempt('45.4.1', 10 * HOUR_MS) })).toBe(false)
    expect(isDue({ ...last, note: failedAttempt('45.4.0', 10 * HOUR_MS) })).toBe(true)
  })

  it.each([
    '',
    'could not be fetched',
    'null',
    '[]',
    '{"wanted":"45.4.1"}',
    failedAttempt('45.4.1', 11 * HOUR_MS)
  ])('does not count as %s', (note) => {
    expect(isDue({ ...last, note })).toBe(true)
  })
})

it('a keytar that was downloaded is told from one that was compiled here', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kling-sweep-keytar-'))
  try {
    expect(isCompiledHere(folder)).toBe(false)
    mkdirSync(join(folder, 'build/Release'), { recursive: true })
    writeFileSync(join(folder, 'build/Release/keytar.node'), '')
    expect(isCompiledHere(folder)).toBe(false)
    writeFileSync(join(folder, 'build/config.gypi'), '')
    expect(isCompiledHere(folder)).toBe(true)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

describe('signals that end the program', () => {
  function started(isTerminal: boolean) {
    const script = new EventEmitter()
    const sent: string[] = []
    passSignals(script, { kill: (signal: string) => sent.push(signal) }, isTerminal)
    return { script, sent }
  }

  it('reach it once: a second one would kill Electron before its last writes', () => {
    const { script, sent } = started(false)
    for (const signal of ['SIGTERM', 'SIGTERM', 'SIGINT']) script.emit(signal)
    expect(sent).toEqual(['SIGTERM'])
  })

  it('are not doubled when a terminal has sent Ctrl-C to both', () => {
    const { script, sent } = started(true)
    for (const signal of ['SIGINT', 'SIGTERM']) script.emit(signal)
    expect(sent).toEqual([])
  })
})
