import { fail, ok, type Result } from '@shared/problem'
import type { Said } from './words'

/**
 * Switches that would open a packaged program to others: a debugger's port, engine flags, a page
 * without its restrictions. Whoever can start the program with one of them could read its memory,
 * and with it the token.
 */
const FORBIDDEN = new Set([
  // Chromium's debugger.
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-debugging-targets',
  'remote-allow-origins',
  // Node's debugger, under every name it has had.
  'inspect',
  'inspect-brk',
  'inspect-brk-node',
  'inspect-port',
  'inspect-wait',
  'inspect-publish-uid',
  'debug',
  'debug-brk',
  'debug-port',
  // Engine flags, and code that is not ours.
  'js-flags',
  'load-extension',
  'gpu-launcher',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'browser-subprocess-path',
  // The page's restrictions, and the certificates of the API.
  'disable-web-security',
  'allow-running-insecure-content',
  'unsafely-treat-insecure-origin-as-secure',
  'disable-site-isolation-trials',
  'enable-blink-features',
  'host-rules',
  'host-resolver-rules',
  'ignore-certificate-errors',
  'ignore-certificate-errors-spki-list'
])

/**
 * The first forbidden switch, as it was written, without its value; null when there is none. Read
 * as Chromium and Node do: one dash or two, on Windows also a slash, any case, `_` for `-`; nothing
 * after `--` is a switch.
 */
function forbiddenSwitch(
  argv: readonly string[],
  execArgv: readonly string[],
  isWindows: boolean
): string | null {
  const end = argv.indexOf('--')
  for (const argument of [...execArgv, ...(end === -1 ? argv : argv.slice(0, end))]) {
    const [, name] = (isWindows ? /^(?:--?|\/)([^=\s]+)/ : /^--?([^=\s]+)/).exec(argument) ?? []
    if (name !== undefined && FORBIDDEN.has(name.toLowerCase().replaceAll('_', '-')))
      return argument.split('=', 1)[0] ?? argument
  }
  return null
}

type Started = Pick<NodeJS.Process, 'argv' | 'execArgv' | 'platform'>

/**
 * Whether the program may start like this. Fails with a sentence for the person who started it,
 * in English, since it is told before a language can be spoken. From source it may be debugged.
 */
export function mayStart(
  { argv, execArgv, platform }: Started,
  isPackaged: boolean
): Result<null, Said> {
  const refused = isPackaged ? forbiddenSwitch(argv, execArgv, platform === 'win32') : null
  return refused === null
    ? ok(null)
    : fail(() => `it does not start with ${refused}: others could then read what it keeps secret`)
}
