// electron-builder.yml and package.json, before anything is packed.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inRoot } from '../lib.mjs'

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
  const { mac, win, nsis, linux, artifactName = '' } = config
  const files = [mac?.icon, mac?.entitlements, mac?.entitlementsInherit, win?.icon, linux?.icon]
  const parts = ['version', 'os', 'arch', 'ext'].filter(
    (part) => !artifactName.includes(`\${${part}}`)
  )
  return [
    ...files
      .filter((path) => path !== undefined && !existsSync(inRoot(path)))
      .map((path) => `${path} does not exist`),
    mac?.hardenedRuntime === false && 'no hardened runtime: Apple notarises nothing without it',
    nsis?.deleteAppDataOnUninstall === true &&
      'deleteAppDataOnUninstall: an update that goes wrong would take the journals with it',
    nsis?.perMachine === true && 'perMachine: only an administrator could install the program',
    // A release gathers what several machines made in one folder.
    parts.length > 0 && `artifactName lacks ${parts.join(', ')}: one installer replaces another`,
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
