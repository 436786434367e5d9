import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inRoot } from '../../support/root'

/** Where Electron runs without its sandbox in any case, as for root. */
const isRoot = process.getuid?.() === 0

// The stand-in for Electron is a shell script.
describe.skipIf(process.platform !== 'linux')('scripts/start.mjs with Electron fetched', () => {
  let clone = ''
  const notes = () => join(clone, 'notes.txt')

  beforeAll(() => {
    clone = mkdtempSync(join(tmpdir(), 'kling-sweep-start-'))
    cpSync(inRoot('scripts'), join(clone, 'scripts'), { recursive: true })
    const electron = join(clone, 'node_modules/electron')
    mkdirSync(join(electron, 'dist'), { recursive: true })
    writeFileSync(join(electron, 'path.txt'), 'electron')
    const script = `#!/bin/sh\nfor part; do echo "$part"; done > '${notes()}'\necho $$ >> '${notes()}'\n`
    writeFileSync(join(electron, 'dist/electron'), script, { mode: 0o755 })
  })
  afterAll(() => rmSync(clone, { recursive: true, force: true }))

  function start(args: readonly string[], more: Record<string, string>) {
    rmSync(notes(), { force: true })
    const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env
    const pidFile = join(clone, 'pid')
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [join(clone, 'scripts/start.mjs'), ...args],
      {
        encoding: 'utf8',
        env: {
          ...env,
          KLING_SWEEP_IS_READY: '1',
          KLING_SWEEP_NO_SANDBOX: '',
          KLING_SWEEP_PID_FILE: pidFile,
          ...more
        }
      }
    )
    const ran = existsSync(notes()) ? readFileSync(notes(), 'utf8').trim().split('\n') : null
    return { status, ran, said: stdout + stderr, pid: () => readFileSync(pidFile, 'utf8') }
  }

  it('opens the demo library in it, and writes down whose process that is', () => {
    const { status, ran, said, pid } = start(['--demo=5'], { DISPLAY: ':99' })
    expect(status).toBe(0)
    expect(ran).toEqual(expect.arrayContaining(['--demo=5', pid()]))
    expect(ran).not.toContain('--headless')
    expect(said.includes('without its sandbox')).toBe(ran?.includes('--no-sandbox'))
    if (isRoot) expect(ran).toContain('--no-sandbox')
  })

  it('hands it neither --headless nor --host, which Electron does not know', () => {
    const args = ['--demo', '--headless', '--host=electron', '--remote-debugging-port=9']
    const { ran } = start(args, { WAYLAND_DISPLAY: 'wayland-9' })
    expect(ran).toContain('--remote-debugging-port=9')
    expect(ran?.filter((part) => /headless|host/.test(part))).toEqual([])
  })

  it('says that it needs a display where there is none', () => {
    const { status, ran, said } = start(['--demo', '--host=electron', '--headless'], {})
    expect({ status, ran }).toEqual({ status: 2, ran: null })
    expect(said).toContain('xvfb-run')
    expect(said.trim()).not.toContain('\n')
  })

  it.runIf(isRoot)('does not open the real library without a sandbox', () => {
    const { status, ran, said } = start([], { DISPLAY: ':99' })
    expect({ status, ran }).toEqual({ status: 2, ran: null })
    expect(said).toContain('ordinary user')
  })
})
