// Where the program runs and how, as a function of what this machine has.

const NO_DISPLAY =
  'Electron needs a display, and there is none here: run it under xvfb-run, or in the Chromium host'
const NO_SANDBOX_FOR_ROOT =
  "Electron's sandbox does not work for root: start the program as an ordinary user"

/**
 * Answers `{ host, args, notes }`, or `{ problem }` in words.
 *
 * `asked` names a host or is undefined. `isHeadless`: no window is wanted. `isDemo`: only the demo
 * library opens, so a page that breaks out of its sandbox finds no token. `mayLackSandbox`: so do
 * tests. `machine` is what `facts.mjs` found; `missing` says why a host is not there.
 */
export function chooseHost({ asked, isHeadless, isDemo, mayLackSandbox = false, machine }) {
  const host = asked ?? preferred(machine, isHeadless)
  if (!machine[host]) return { problem: `the ${host} host is not here: ${machine.missing[host]}` }

  if (host === 'chromium') {
    if (!machine.display && !isHeadless)
      return { problem: 'there is no display here: add --headless, or run npm run demo' }
    return { host, args: isHeadless ? ['--headless'] : [], notes: chromiumNotes(asked, machine) }
  }

  // Electron has no --headless: its window opens, if need be on a virtual display.
  if (!machine.display) return { problem: NO_DISPLAY }
  if (hasSandbox(machine)) return { host, args: [], notes: [] }

  if (!isDemo && !mayLackSandbox)
    return { problem: machine.isRoot ? NO_SANDBOX_FOR_ROOT : noSandbox(machine) }
  return { host, args: ['--no-sandbox'], notes: ['Electron runs without its sandbox here.'] }
}

/** Electron shows windows; the Chromium host also does without. */
function preferred({ electron, chromium, display }, isHeadless) {
  const canShow = electron && display
  if (canShow && !isHeadless) return 'electron'
  if (chromium) return 'chromium'
  return electron ? 'electron' : 'chromium'
}

function chromiumNotes(asked, { electron, missing }) {
  if (asked) return []
  return electron
    ? ['Without a window the program runs in the Chromium host.']
    : [`Electron is not here (${missing.electron}): running in the Chromium host.`]
}

/** One line: what to do about it. The system's own switch holds until the next start. */
function noSandbox({ denying, sandboxHelper }) {
  const remedy = denying
    ? `sudo sysctl -w ${denying}`
    : `sudo chown root '${sandboxHelper}' && sudo chmod 4755 '${sandboxHelper}'`
  return `This system denies Electron its sandbox: run "${remedy}", or try "npm run demo"`
}

/** Only Linux makes a sandbox depend on the system's settings. */
function hasSandbox({ platform, isRoot, userNamespaces, setuidSandbox }) {
  if (platform !== 'linux') return true
  return !isRoot && (userNamespaces || setuidSandbox)
}
