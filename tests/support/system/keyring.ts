import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether a real Secret Service can be started here. */
export const hasKeyring =
  process.platform === 'linux' &&
  ['/usr/bin/dbus-daemon', '/usr/bin/gnome-keyring-daemon'].every((path) => existsSync(path))

export interface Keyring {
  /** For `DBUS_SESSION_BUS_ADDRESS`. */
  readonly busAddress: string
  /** Restarts the service without its password: the keyring is locked. */
  lock(): Promise<void>
  unlock(): Promise<void>
  /** Ends the service; the bus stays. */
  end(): Promise<void>
  /** Stops the service's process: it accepts calls and answers none. */
  wedge(): void
  unwedge(): void
  close(): Promise<void>
}

/** A bus that starts no service by itself. */
const BUS = `<busconfig><type>session</type><auth>EXTERNAL</auth><listen>unix:dir=FOLDER</listen>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>`

/** Starts a separate session bus with a real, unlocked gnome-keyring over a new folder. */
export async function startKeyring(): Promise<Keyring> {
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-keyring-'))
  const config = join(folder, 'bus.conf')
  await writeFile(config, BUS.replace('FOLDER', folder))
  const bus = spawn('dbus-daemon', [`--config-file=${config}`, '--nofork', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore']
  })
  const busAddress = await firstLine(bus)
  const env = {
    ...process.env,
    DBUS_SESSION_BUS_ADDRESS: busAddress,
    XDG_DATA_HOME: folder,
    XDG_RUNTIME_DIR: folder,
    HOME: folder
  }
  let daemon: ChildProcess | null = null
  const end = async (): Promise<void> => {
    const ending = daemon
    daemon = null
    if (!ending) return
    const ended = new Promise((resolve) => ending.once('exit', resolve))
    ending.kill('SIGKILL')
    await ended
    await named(env, false)
  }
  const begin = async (args: readonly string[]): Promise<void> => {
    await end()
    daemon = spawn('gnome-keyring-daemon', ['--foreground', '--components=secrets', ...args], {
      env,
      stdio: ['pipe', 'pipe', 'ignore']
    })
    daemon.stdin?.end('test')
    await named(env, true)
  }
  const unlock = (): Promise<void> => begin(['--unlock'])
  const close = async (): Promise<void> => {
    daemon?.kill('SIGKILL')
    bus.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  try {
    await unlock()
  } catch (error) {
    await close()
    throw error
  }
  return {
    busAddress,
    lock: () => begin([]),
    unlock,
    end,
    wedge: () => void daemon?.kill('SIGSTOP'),
    unwedge: () => void daemon?.kill('SIGCONT'),
    close
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

/** Waits until the service owns its name on the bus, or has given it up. */
async function named(env: NodeJS.ProcessEnv, isThere: boolean): Promise<void> {
  const ask = [
    '--session',
    '--print-reply',
    '--dest=org.freedesktop.DBus',
    '/',
    'org.freedesktop.DBus.NameHasOwner',
    'string:org.freedesktop.secrets'
  ]
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    if (spawnSync('dbus-send', ask, { env }).stdout?.includes(`boolean ${isThere}`)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(isThere ? 'gnome-keyring did not start' : 'gnome-keyring did not end')
}
