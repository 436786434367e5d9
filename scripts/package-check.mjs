// Packs the program for Linux with electron-builder, around a stand-in for Electron's files, and asserts what is inside.
// Real installers need Electron's own files and each system's tools: `npx electron-builder` on the system they are for.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build as pack } from 'electron-builder'
import { build } from './build.mjs'
import { inRoot } from './lib.mjs'

const require = createRequire(import.meta.url)
const asar = require('@electron/asar')
const { version } = require('electron/package.json')
const standIn = inRoot('dist', 'electron-stand-in')
const output = inRoot('dist', 'package')

/** Where fuses are burned: a marker, the fuses' version, their number, and each set to "off". */
const FUSES = Buffer.concat([Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), Buffer.from([1, 8]), Buffer.alloc(8, '0')])

function makeStandIn() {
  rmSync(standIn, { recursive: true, force: true })
  for (const folder of ['resources', 'locales']) mkdirSync(`${standIn}/${folder}`, { recursive: true })
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', 'icudtl.dat']) writeFileSync(`${standIn}/${name}`, '')
  writeFileSync(`${standIn}/version`, version)
  writeFileSync(`${standIn}/electron`, FUSES, { mode: 0o755 })
}

await build()
makeStandIn()
rmSync(output, { recursive: true, force: true })
await pack({ linux: ['dir'], config: { extends: inRoot('electron-builder.yml'), electronDist: standIn } })

const resources = `${output}/linux-unpacked/resources`
const files = asar.listPackage(`${resources}/app.asar`).map((path) => path.replaceAll('\\', '/'))
const problems = []
const expect = (what, isTrue) => {
  console.log(`${isTrue ? 'ok  ' : 'FAIL'} ${what}`)
  if (!isTrue) problems.push(what)
}
for (const path of ['/package.json', '/out/main/index.js', '/out/preload/index.cjs', '/out/renderer/index.html', '/resources/demo/clip-a.mp4']) {
  expect(`${path} is in the asar`, files.includes(path))
}
expect(
  'no sources, tests or source maps are in the asar',
  !files.some((path) => /^\/(electron|renderer|shared|tests|scripts)\//.test(path) || path.endsWith('.map'))
)
const packages = new Set(files.flatMap((path) => /^\/node_modules\/([^/]+)/.exec(path)?.[1] ?? []))
expect(
  `no package but keytar and its own is in the asar: ${[...packages].join(', ')}`,
  packages.has('keytar') && !packages.has('react') && !packages.has('undici')
)
const keytar = `${resources}/app.asar.unpacked/node_modules/keytar/build/Release/keytar.node`
expect('keytar is unpacked', existsSync(keytar))
expect('keytar loads', existsSync(keytar) && typeof require(keytar).getPassword === 'function')
process.exit(problems.length === 0 ? 0 : 1)
