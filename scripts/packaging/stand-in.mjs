// Files that stand in for Electron's and for the tools of installers, where neither can be had.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inRoot } from '../lib.mjs'

const require = createRequire(import.meta.url)

/** The fuses of electron-builder.yml, in Electron's names. */
export const FUSES = {
  RunAsNode: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  GrantFileProtocolExtraPrivileges: false
}
export const [ON, OFF] = ['1'.charCodeAt(0), '0'.charCodeAt(0)]

/** Some of Electron's own: the wanted ones, and neighbours of theirs. */
const LOCALES = 'de en-GB en-US es es-419 fr it ja ko pt-BR pt-PT ru zh-CN zh-TW'.split(' ')

/**
 * Makes a folder with what electron-builder expects of Electron for Linux, and answers its path.
 */
export function makeElectron() {
  const { FuseV1Options } = require('@electron/fuses')
  const folder = inRoot('dist', 'electron-stand-in')
  rmSync(folder, { recursive: true, force: true })
  for (const name of ['resources', 'locales']) mkdirSync(`${folder}/${name}`, { recursive: true })
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', 'icudtl.dat'])
    writeFileSync(`${folder}/${name}`, '')
  for (const language of LOCALES) writeFileSync(`${folder}/locales/${language}.pak`, '')
  writeFileSync(`${folder}/version`, require('electron/package.json').version)

  // Each the opposite of what is wanted, so that a fuse which is not burned is noticed. In front of
  // them stand a marker, their version and their number.
  const unburned = Array.from({ length: 8 }, (_, at) => (FUSES[FuseV1Options[at]] ? OFF : ON))
  const wire = Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, 8]),
    Buffer.from(unburned)
  ])
  writeFileSync(`${folder}/electron`, wire, { mode: 0o755 })
  return folder
}

/** How the tools below end. No tool of a real system does. */
export const TOOL_EXIT = 93

/**
 * Makes the tools that electron-builder would fetch for deb, rpm and AppImage. They write down how
 * they were called, and fail. Answers the environment that names them, and where their notes are.
 */
export function makeTools() {
  const folder = inRoot('dist', 'tools-stand-in')
  rmSync(folder, { recursive: true, force: true })
  for (const name of ['runtimes', 'lib/x64']) mkdirSync(`${folder}/${name}`, { recursive: true })
  writeFileSync(`${folder}/runtimes/runtime-x64`, '')

  const notes = (name) => `${folder}/${name}.txt`
  const tool = (name, end) =>
    writeFileSync(
      `${folder}/${name}`,
      `#!/bin/sh\nfor part; do printf '%s\\n' "$part"; done > '${notes(name)}'\n${end}\n`,
      { mode: 0o755 }
    )
  tool('fpm', `exit ${TOOL_EXIT}`)
  tool('mksquashfs', `cat "$1"/*.desktop "$1"/AppRun > '${notes('app-dir')}'\nexit ${TOOL_EXIT}`)
  tool('desktop-file-validate', 'exit 0')
  return {
    env: { CUSTOM_FPM_PATH: `${folder}/fpm`, APPIMAGE_TOOLS_PATH: folder },
    notes
  }
}
