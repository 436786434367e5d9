// Packs the program for Linux with electron-builder, around a stand-in for Electron's files, and
// checks what is inside. Real installers need Electron itself and each system's tools: see
// scripts/package.mjs.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build as pack } from 'electron-builder'
import { build } from './build.mjs'
import { inRoot } from './lib.mjs'
import { gatherLicences } from './licences.mjs'

const require = createRequire(import.meta.url)
const asar = require('@electron/asar')
const { FuseV1Options, getCurrentFuseWire } = require('@electron/fuses')
const { version } = require('electron/package.json')
const standIn = inRoot('dist', 'electron-stand-in')
const output = inRoot('dist', 'package')
/** Of the program without Electron, to notice a bundle that doubles. */
const ASAR_LIMIT_BYTES = 6 * 1024 * 1024

const WANTED = {
  RunAsNode: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  GrantFileProtocolExtraPrivileges: false
}
const [ON, OFF] = ['1'.charCodeAt(0), '0'.charCodeAt(0)]
/** Each the opposite of what is wanted, so that a fuse which is not burned is noticed. */
const unburned = Array.from({ length: 8 }, (_, at) => (WANTED[FuseV1Options[at]] ? OFF : ON))
/** Electron's fuses before they are burned: a marker, their version, their number, their states. */
const FUSES = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 8]),
  Buffer.from(unburned)
])

function makeStandIn() {
  rmSync(standIn, { recursive: true, force: true })
  for (const folder of ['resources', 'locales'])
    mkdirSync(`${standIn}/${folder}`, { recursive: true })
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', 'icudtl.dat'])
    writeFileSync(`${standIn}/${name}`, '')
  for (const language of ['en-US', 'fr']) writeFileSync(`${standIn}/locales/${language}.pak`, '')
  writeFileSync(`${standIn}/version`, version)
  writeFileSync(`${standIn}/electron`, FUSES, { mode: 0o755 })
}

/** The packages that the sources import: each needs its licence. */
function imported() {
  const names = new Set(['keytar'])
  for (const folder of ['shared', 'electron', 'renderer']) {
    for (const path of readdirSync(inRoot(folder), { recursive: true }).filter((each) =>
      /\.tsx?$/.test(each)
    )) {
      const text = readFileSync(join(inRoot(folder), path), 'utf8')
      for (const [, name] of text.matchAll(/(?:\bfrom\s+|\bimport\(\s*)'([^'.][^']*)'/g))
        if (!/^(node:|@shared\/|electron$)/.test(name)) names.add(packageIn(name))
    }
  }
  return [...names]
}
const packageIn = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

const problems = []
const expect = (what, isTrue) => {
  console.log(`${isTrue ? 'ok  ' : 'FAIL'} ${what}`)
  if (!isTrue) problems.push(what)
}

await build()
const licences = gatherLicences()
makeStandIn()
rmSync(output, { recursive: true, force: true })
await pack({
  linux: ['dir'],
  config: { extends: inRoot('electron-builder.yml'), electronDist: standIn },
  publish: 'never'
})

const unpacked = `${output}/linux-unpacked`
const resources = `${unpacked}/resources`
const archive = `${resources}/app.asar`
const files = asar.listPackage(archive).map((path) => path.replaceAll('\\', '/'))
for (const path of [
  '/package.json',
  '/LICENSE',
  '/out/main/index.js',
  '/out/main/undici.js',
  '/out/preload/index.cjs',
  '/out/renderer/index.html',
  '/resources/demo/clip-a.mp4'
]) {
  expect(`${path} is in the asar`, files.includes(path))
}
const ALLOWED =
  /^\/(package\.json$|LICENSE$|out(\/|$)|resources($|\/demo(\/|$))|node_modules($|\/keytar(\/|$)))/
const strangers = files.filter(
  (path) => !ALLOWED.test(path) || /\.(map|ts|tsx|spec\.js|test\.js)$/.test(path)
)
expect(
  `no sources, tests, source maps or other files in the asar ${strangers.slice(0, 5).join(' ')}`,
  strangers.length === 0
)
const packages = new Set(files.flatMap((path) => /^\/node_modules\/([^/]+)/.exec(path)?.[1] ?? []))
expect(
  `keytar is the only package: ${[...packages].join(', ')}`,
  packages.size === 1 && packages.has('keytar')
)
const scripts = files.filter((path) => path.startsWith('/out/main/') && path.endsWith('.js'))
const bundle = scripts.map((path) => asar.extractFile(archive, path.slice(1)).toString()).join('\n')
expect(
  'main’s scripts hold nothing of the tests’ servers, hosts and faults',
  !/KLING_SWEEP_HOST_|tests\/support|playwright|resetAndDestroy|answeredIds/.test(bundle)
)
const { size } = statSync(archive)
expect(
  `the asar has ${Math.round(size / 1024)} KB, at most ${ASAR_LIMIT_BYTES / 1024}`,
  size <= ASAR_LIMIT_BYTES
)

expect(
  'English is the only one of Electron’s languages',
  readdirSync(`${unpacked}/locales`).join() === 'en-US.pak'
)

const keytar = `${resources}/app.asar.unpacked/node_modules/keytar/build/Release/keytar.node`
expect('keytar is unpacked', existsSync(keytar))
expect('keytar loads', existsSync(keytar) && typeof require(keytar).getPassword === 'function')

const licenceText = readFileSync(`${resources}/THIRD-PARTY-LICENCES.md`, 'utf8')
const unlicensed = imported().filter(
  (name) => !licences.includes(name) || !licenceText.includes(`## ${name} - `)
)
expect(
  `the licences of ${licences.length} packages are beside it ${unlicensed.join(' ')}`,
  unlicensed.length === 0
)

const wire = await getCurrentFuseWire(`${unpacked}/kling-sweep`)
for (const [name, isOn] of Object.entries(WANTED))
  expect(`fuse ${name} is ${isOn ? 'on' : 'off'}`, wire[FuseV1Options[name]] === (isOn ? ON : OFF))
process.exit(problems.length === 0 ? 0 : 1)
