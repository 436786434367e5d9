// npm run package:check: what can be known of the installers without Electron's binary. Checks the
// settings, packs the program for Linux around a stand-in for Electron's files, and looks inside.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { build } from './build.mjs'
import { inRoot } from './lib.mjs'
import { gatherLicences } from './licences.mjs'
import { configurationProblems, readYaml, refusedBySchema } from './packaging/configuration.mjs'
import { checkArchive, checkFuses, checkKeytar, checkLicences } from './packaging/contents.mjs'
import { checkCopyReader } from './packaging/copy-reader.mjs'
import { checkInstallers } from './packaging/installers.mjs'
import { lockFileProblems, manifestProblems } from './packaging/lock-file.mjs'
import { makeElectron } from './packaging/stand-in.mjs'
import { workflowProblems } from './packaging/workflows.mjs'
import { setup } from './setup.mjs'

const problems = []
const expect = (what, isTrue) => {
  console.log(`${isTrue ? 'ok  ' : 'FAIL'} ${what}`)
  if (!isTrue) problems.push(what)
}
const expectNone = (what, found) => expect([what, ...found].join(' | '), found.length === 0)

const read = (path) => readFileSync(inRoot(path), 'utf8')
const manifest = JSON.parse(read('package.json'))

// npm test has just done this.
if (process.env.KLING_SWEEP_IS_READY !== '1') await setup()
await checkSettings()
await build()
await checkPackage()
process.exit(problems.length === 0 ? 0 : 1)

async function checkSettings() {
  const config = readYaml(read('electron-builder.yml'))
  expectNone('electron-builder.yml fits its schema', [(await refusedBySchema(config)) ?? []].flat())
  const wrong = { ...config, nsis: { ...config.nsis, oneClik: true } }
  expect('a wrong one is refused', (await refusedBySchema(wrong)) !== null)
  expectNone('the settings fit together', configurationProblems(config, manifest))

  const lock = JSON.parse(read('package-lock.json'))
  expectNone('the lock file is whole', lockFileProblems(lock))
  expectNone('package.json says the same as the lock file', manifestProblems(manifest, lock))

  for (const name of readdirSync(inRoot('.github/workflows'))) {
    const found = workflowProblems(read(`.github/workflows/${name}`), manifest.scripts)
    expectNone(`${name} names what there is`, found)
  }
}

async function checkPackage() {
  const { build: pack } = await import('electron-builder')
  const licences = gatherLicences()
  const output = inRoot('dist', 'package')
  rmSync(output, { recursive: true, force: true })
  await pack({
    linux: ['dir'],
    config: { extends: inRoot('electron-builder.yml'), electronDist: makeElectron() },
    publish: 'never'
  })

  const unpacked = `${output}/linux-unpacked`
  const resources = `${unpacked}/resources`
  await checkArchive(resources, expect)
  await checkCopyReader(resources, expect)
  checkKeytar(resources, expect)
  checkLicences(resources, licences, expect)
  await checkFuses(`${unpacked}/kling-sweep`, expect)
  const languages = readdirSync(`${unpacked}/locales`).map((name) => name.replace('.pak', ''))
  const [, asked = ''] = /^electronLanguages: \[(.+)\]$/m.exec(read('electron-builder.yml')) ?? []
  const tags = asked.split(', ')
  const isOf = (name, tag) => name === tag || name.startsWith(`${tag}-`)
  expect(
    'Electron has the languages of the program, and no others',
    tags.every((tag) => languages.some((name) => isOf(name, tag))) &&
      languages.every((name) => tags.some((tag) => isOf(name, tag)))
  )

  // The stand-ins for tools are shell scripts.
  if (process.platform === 'linux') await checkInstallers(pack, unpacked, manifest, expect)
}
