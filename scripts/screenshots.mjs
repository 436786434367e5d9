// Takes a picture of every screen in three sizes, light and dark, into screens/.
import { build } from './build.mjs'
import { hosts, runTool } from './lib.mjs'
import { setup } from './setup.mjs'

await setup()
await build()
const env = {
  KLING_SWEEP_SCREENSHOTS: '1',
  KLING_SWEEP_HOST_CHROMIUM: hosts().chromium.executable ?? ''
}
const { code } = await runTool('@playwright/test/cli.js', ['test', '--project=screens'], { env })
process.exit(code)
