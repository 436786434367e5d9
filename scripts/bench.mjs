// node scripts/bench.mjs <name> [arguments]: builds the tools of tests/bench and runs one.
import { build } from './build.mjs'
import { inRoot, run, runTool } from './lib.mjs'
import { setup } from './setup.mjs'

const CONFIGS = ['tests/bench/vite.config.ts', 'tests/bench/naive/vite.config.ts']

/** Builds tests/bench into dist/bench, and its naive page into a folder there. */
export async function buildBench() {
  for (const config of CONFIGS) {
    const { code, output } = await runTool('vite/bin/vite.js', ['build', '--config', config], {
      quiet: true
    })
    if (code !== 0) throw new Error(output)
  }
}

const [name, ...rest] = process.argv.slice(2)
await setup()
if (name === 'library') await build()
await buildBench()
const { code } = await run(process.execPath, [inRoot('dist', 'bench', `${name}.js`), ...rest])
process.exit(code)
