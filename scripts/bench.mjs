// node scripts/bench.mjs <name> [arguments]: builds the tools of tests/bench and runs one of them.
import { build } from './build.mjs'
import { hostNode } from './host/embedded-node.mjs'
import { inRoot, run, runTool } from './lib.mjs'
import { setup } from './setup.mjs'

const CONFIGS = [
  'tests/bench/vite.config.ts',
  'tests/bench/naive/vite.config.ts',
  'tests/bench/likeness/vite.config.ts'
]

/** Into dist/bench; the naive grid into a folder there. */
async function buildBench() {
  for (const config of CONFIGS) {
    const { code, output } = await runTool('vite/bin/vite.js', ['build', '--config', config], {
      quiet: true
    })
    if (code !== 0) throw new Error(output)
  }
}

const [name, ...rest] = process.argv.slice(2)
await setup()
if (name === 'library' || name === 'likeness' || name === 'accidents') await build()
await buildBench()
// Many small answers are read: with little room for what lives shortly, half the time goes to
// clearing it away.
const room = name === 'chaos' ? ['--max-semi-space-size=64'] : []
// Under the Node of the program, not that of whoever measures it.
const { code } = await run(hostNode(), [...room, inRoot('dist', 'bench', `${name}.js`), ...rest])
process.exit(code)
