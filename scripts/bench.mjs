// node scripts/bench.mjs <name> [arguments]: builds the tools of tests/bench and runs one.
import { inRoot, run, runTool } from './lib.mjs'
import { setup } from './setup.mjs'

/** Builds tests/bench into dist/bench. */
export async function buildBench() {
  const { code, output } = await runTool('vite/bin/vite.js', ['build', '--config', 'tests/bench/vite.config.ts'], { quiet: true })
  if (code !== 0) throw new Error(output)
}

const [name, ...rest] = process.argv.slice(2)
await setup()
await buildBench()
const { code } = await run(process.execPath, [inRoot('dist', 'bench', `${name}.js`), ...rest])
process.exit(code)
