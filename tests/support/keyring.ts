import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether a real Secret Service can be had here. */
export const hasKeyring = process.platform === 'linux' && ['/usr/bin/dbus-daemon', '/usr/bin/gnome-keyring-daemon'].every((path) => existsSync(path))

export interface Keyring {
  /** For `DBUS_SESSION_BUS_ADDRESS`. */
  readonly busAddress: string
  close(): Promise<void>
}

/** A session bus of its own with a real, unlocked gnome-keyring on it, over a new folder. */
export async function startKeyring(): Promise<Keyring> {
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-keyring-'))
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const busAddress = await firstLine(bus)
  const env = { ...process.env, DBUS_SESSION_BUS_ADDRESS: busAddress, XDG_DATA_HOME: folder, XDG_RUNTIME_DIR: folder, HOME: folder }
  const daemon = spawn('gnome-keyring-daemon', ['--foreground', '--unlock', '--components=secrets'], { env, stdio: ['pipe', 'pipe', 'ignore'] })
  daemon.stdin?.end('test')
  await named(env)
  return {
    busAddress,
    close: async () => {
      daemon.kill('SIGKILL')
      bus.kill('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    }
  }
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk) => {
      text += String(chunk)
      if (text.includes('\n')) resolve(text.split('\n')[0] ?? '')
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error('dbus-daemon ended')))
  })
}

/** Waits until the service has its name on the bus. */
async function named(env: NodeJS.ProcessEnv): Promise<void> {
  const ask = [
    '--session',
    '--print-reply',
    '--dest=org.freedesktop.DBus',
    '/',
    'org.freedesktop.DBus.NameHasOwner',
    'string:org.freedesktop.secrets'
  ]
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    if (spawnSync('dbus-send', ask, { env }).stdout?.includes('true')) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('gnome-keyring did not start')
}
