// Signals that end the script end the program it started.

/**
 * Passes on the first signal alone: a second one kills Electron at once, before its last writes. A
 * terminal sends Ctrl-C to both processes itself.
 */
export function passSignals(from, child, isTerminal = Boolean(process.stdin.isTTY)) {
  let isAsked = false
  const onSignal = (signal, isAlreadySent) => () => {
    if (!isAsked && !isAlreadySent) child.kill(signal)
    isAsked = true
  }

  from.on('SIGINT', onSignal('SIGINT', isTerminal))
  from.on('SIGTERM', onSignal('SIGTERM', false))
}
