import { readdir, readFile } from 'node:fs/promises'
import { openAppend } from '../../../electron/files/append'
import type { StoredToken } from '../../../electron/keychain/item'
import { loadKeytar } from '../../../electron/keychain/keytar'
import { createVault } from '../../../electron/keychain/vault'
import { onQuit } from '../../../electron/main/lifecycle/quit'
import { quittingApp } from './quitting-app'
import { strictKeytar } from './strict-keytar'

// A separate process for the real keychain: a call that hangs holds a thread, and the process that
// made it cannot end by itself. It reads one order per line and answers each with one line.

export type Order =
  | { readonly do: 'read' | 'clear' | 'read-five' | 'outstanding' | 'free' | 'quit' }
  | { readonly do: 'store'; readonly tokens: readonly StoredToken[]; readonly expected: boolean }

const { limitMs, journal } = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8'))
const { keytar, calls } = strictKeytar(await loadKeytar())
const vault = createVault({ load: async () => keytar, item: 'tokens-0123456789abcdef', limitMs })

const answer = async (order: Order): Promise<unknown> => {
  switch (order.do) {
    case 'read':
      return vault.read()
    case 'clear':
      return vault.clear()
    case 'store':
      return vault.change(() => order.tokens, order.expected)
    case 'read-five': {
      const reads = await Promise.all(Array.from({ length: 5 }, vault.read))
      // The thread pool is free: a folder can be read through it.
      return { reads, names: (await readdir('/')).length > 0 }
    }
    case 'outstanding':
      return vault.isOutstanding()
    case 'free':
      return vault.whenFree()
    case 'quit':
      return quit()
  }
}

/** Quits as the program does, with an open journal. */
async function quit(): Promise<void> {
  const app = quittingApp(() => process.exit(0))
  const file = await openAppend(journal)
  const settle = async (): Promise<void> => {
    if (!file.ok) return
    await file.value.append('ended\n')
    await file.value.sync()
    await file.value.close()
  }
  onQuit({
    app,
    settle,
    flush: () => new Promise(() => undefined),
    isBlocked: vault.isOutstanding
  })
  app.quit()
}

let rest = ''
for await (const chunk of process.stdin) {
  rest += String(chunk)
  const lines = rest.split('\n')
  rest = lines.pop() ?? ''
  for (const line of lines) {
    const said = await answer(JSON.parse(line))
    process.stdout.write(`${JSON.stringify({ said, ...calls() })}\n`)
  }
}
