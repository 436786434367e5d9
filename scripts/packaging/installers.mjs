// deb, rpm and AppImage, as far as the tools that are not here.
import { existsSync, readFileSync } from 'node:fs'
import { inRoot } from '../lib.mjs'
import { makeTools, TOOL_EXIT } from './stand-in.mjs'

/**
 * Packs each with electron-builder from `unpacked`, with tools that only write down what they are
 * asked: it must end with their failure and no other.
 */
export async function checkInstallers(pack, unpacked, manifest, expect) {
  const { env, notes } = makeTools()
  Object.assign(process.env, env)
  const noted = (name) => (existsSync(notes(name)) ? readFileSync(notes(name), 'utf8') : '')

  for (const target of ['deb', 'rpm', 'AppImage']) {
    const failure = await failureOf(pack, target, unpacked)
    const isOfTool = failure.includes(`${TOOL_EXIT}`) && /fpm|mksquashfs/.test(failure)
    expect(
      `${target} is made as far as its tool ${isOfTool ? '' : failure.slice(0, 300)}`,
      isOfTool
    )

    if (target === 'AppImage') continue
    const asked = noted('fpm')
    expect(`${target} names its homepage`, asked.includes(manifest.homepage))
    expect(`${target} depends on libsecret`, /\nlibsecret(-1-0)?\n/.test(asked))
  }

  const launcher = noted('app-dir')
  const windowClass = manifest.desktopName.replace(/\.desktop$/, '')
  expect('the launcher has the window’s name', launcher.includes(`StartupWMClass=${windowClass}\n`))
  // Its start script still drops it where a system denies user namespaces: see README, "Limits".
  expect('the launcher keeps the sandbox', /^Exec=(?!.*--no-sandbox)/m.test(launcher))
}

/** In words; empty if there was none. */
async function failureOf(pack, target, unpacked) {
  try {
    await pack({
      linux: [target],
      x64: true,
      prepackaged: unpacked,
      config: { extends: inRoot('electron-builder.yml') },
      publish: 'never'
    })
    return ''
  } catch (error) {
    return String(error.message)
  }
}
