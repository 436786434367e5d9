// electron-builder.yml and package.json, before anything is packed.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** A file of settings in YAML. Throws when it cannot be read. */
export const readYaml = (text) => require('js-yaml').load(text)

/** What electron-builder's own schema says against a configuration, or null. */
export async function refusedBySchema(config) {
  const { validateConfiguration } = require('app-builder-lib/out/util/config/config')
  try {
    // It fills in defaults and turns texts into numbers, so it gets a copy.
    await validateConfiguration(structuredClone(config), { isEnabled: false, add: () => undefined })
    return null
  } catch (error) {
    return error.message
  }
}

/** What the schema allows, and a user's machine does not. Each problem in one line. */
export function configurationProblems(config, manifest) {
  return [
    config.electronFuses &&
      config.electronFuses.resetAdHocDarwinSignature !== true &&
      'fuses without resetAdHocDarwinSignature: Apple Silicon refuses to start the program',
    config.mac?.identity === '-' &&
      config.mac.hardenedRuntime !== false &&
      'an ad-hoc identity with the hardened runtime: the frameworks do not load',
    // The window and its launcher are one program to a dock only with equal names.
    config.linux?.syncDesktopName !== true && 'syncDesktopName is not set',
    !/^[\w.-]+\.desktop$/.test(manifest.desktopName ?? '') && 'desktopName is no .desktop name',
    ...['homepage', 'repository', 'bugs'].map(
      (name) => !addressOf(manifest[name]) && `package.json has no ${name}: deb and rpm ask for it`
    )
  ].filter(Boolean)
}

function addressOf(value) {
  const text = typeof value === 'string' ? value : (value?.url ?? '')
  return /^(git\+)?https:\/\/\S+$/.test(text) ? text : null
}
