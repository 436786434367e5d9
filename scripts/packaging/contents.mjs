// What is inside a packed program for Linux.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, normalize } from 'node:path'
import { inRoot } from '../lib.mjs'
import { missingAssets, unresolvedImports } from './bundle-imports.mjs'
import { FUSES, OFF, ON } from './stand-in.mjs'

const require = createRequire(import.meta.url)

/** Of the program without Electron, to notice a bundle that doubles. */
const ASAR_LIMIT_BYTES = 6 * 1024 * 1024
const NEEDED = [
  '/package.json',
  '/LICENSE',
  '/out/main/index.js',
  '/out/main/undici.js',
  '/out/main/copy-reader.js',
  '/out/preload/index.cjs',
  '/out/renderer/index.html',
  '/resources/demo/clip-a.mp4',
  '/resources/icons/256x256.png',
  // What `import 'keytar'` runs, and the licence that it comes with.
  '/node_modules/keytar/lib/keytar.js',
  '/node_modules/keytar/LICENSE.md'
]
const ALLOWED = [
  /^\/(package\.json|LICENSE)$/,
  /^\/out(\/|$)/,
  /^\/resources($|\/demo(\/|$)|\/icons$|\/icons\/256x256\.png$)/,
  /^\/node_modules($|\/keytar(\/|$))/
]
const SOURCE = /\.(map|ts|tsx|spec\.js|test\.js)$/

export async function checkArchive(resources, expect) {
  const asar = require('@electron/asar')
  const archive = `${resources}/app.asar`
  const files = asar.listPackage(archive).map((path) => path.replaceAll('\\', '/'))
  for (const path of NEEDED) expect(`${path} is in the asar`, files.includes(path))

  const strangers = files.filter(
    (path) => !ALLOWED.some((form) => form.test(path)) || SOURCE.test(path)
  )
  expect(
    `no sources, tests, source maps or other files in the asar ${strangers.slice(0, 5).join(' ')}`,
    strangers.length === 0
  )
  const packages = new Set(
    files.flatMap((path) => /^\/node_modules\/([^/]+)/.exec(path)?.[1] ?? [])
  )
  expect(
    `keytar is the only package: ${[...packages].join(', ')}`,
    packages.size === 1 && packages.has('keytar')
  )

  const scripts = files
    .filter((path) => /^\/out\/(main|preload)\/.*\.c?js$/.test(path))
    .map((path) => [path, asar.extractFile(archive, normalize(path.slice(1))).toString()])
  const bundle = scripts.map(([, text]) => text).join('\n')
  expect(
    'main’s scripts hold nothing of the tests’ servers, hosts and faults',
    !/KLING_SWEEP_HOST_|tests\/support|playwright|resetAndDestroy|answeredIds/.test(bundle)
  )
  const { parseAst } = await import('vite')
  const unresolved = unresolvedImports(scripts, files, parseAst)
  expect(
    `everything that ${scripts.length} scripts import is in the asar ${unresolved.join('; ')}`,
    unresolved.length === 0
  )

  const page = files
    .filter((path) => /^\/out\/renderer\/.*\.(js|html)$/.test(path))
    .map((path) => asar.extractFile(archive, normalize(path.slice(1))).toString())
  const missing = missingAssets(page, files)
  expect(`everything that the page names is in the asar ${missing.join(' ')}`, missing.length === 0)

  const { size } = statSync(archive)
  expect(
    `the asar has ${Math.round(size / 1024)} KB, at most ${ASAR_LIMIT_BYTES / 1024}`,
    size <= ASAR_LIMIT_BYTES
  )
}

export function checkKeytar(resources, expect) {
  const keytar = `${resources}/app.asar.unpacked/node_modules/keytar/build/Release/keytar.node`
  expect('keytar is unpacked', existsSync(keytar))
  expect('keytar loads', existsSync(keytar) && typeof require(keytar).getPassword === 'function')
}

export async function checkFuses(executable, expect) {
  const { FuseV1Options, getCurrentFuseWire } = require('@electron/fuses')
  const wire = await getCurrentFuseWire(executable)
  for (const [name, isOn] of Object.entries(FUSES)) {
    const isAsWanted = wire[FuseV1Options[name]] === (isOn ? ON : OFF)
    expect(`fuse ${name} is ${isOn ? 'on' : 'off'}`, isAsWanted)
  }
}

/** `licences` are the packages whose licences were gathered. */
export function checkLicences(resources, licences, expect) {
  const text = readFileSync(`${resources}/THIRD-PARTY-LICENCES.md`, 'utf8')
  const unlicensed = imported().filter(
    (name) => !licences.includes(name) || !text.includes(`## ${name} - `)
  )
  expect(
    `the licences of ${licences.length} packages are beside it ${unlicensed.join(' ')}`,
    unlicensed.length === 0
  )
}

/** The packages that the sources import: each needs its licence. */
function imported() {
  const names = new Set(['keytar'])
  for (const folder of ['shared', 'electron', 'renderer']) {
    const paths = readdirSync(inRoot(folder), { recursive: true })
    for (const path of paths.filter((each) => /\.tsx?$/.test(each))) {
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
