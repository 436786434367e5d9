import { readFileSync } from 'node:fs'
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'
import { LINKS, NEWEST_VERSION } from '../../../electron/main/window/links'
import { missingAssets, unresolvedImports } from '../../../scripts/packaging/bundle-imports.mjs'
import {
  configurationProblems,
  readYaml,
  refusedBySchema
} from '../../../scripts/packaging/configuration.mjs'
import {
  lockFileProblems,
  manifestProblems,
  TARGETS
} from '../../../scripts/packaging/lock-file.mjs'
import { workflowProblems } from '../../../scripts/packaging/workflows.mjs'
import { inRoot } from '../../support/root'

const text = (path: string) => readFileSync(inRoot(path), 'utf8')
const manifest = JSON.parse(text('package.json'))
const config = Object(readYaml(text('electron-builder.yml')))
const lock = JSON.parse(text('package-lock.json'))

describe('electron-builder.yml', () => {
  it('fits the schema of the electron-builder that is installed, and package.json', async () => {
    expect(await refusedBySchema(config)).toBeNull()
    expect(configurationProblems(config, manifest)).toEqual([])
  })

  it.each([
    { electronFuse: {} },
    { win: { ...config.win, taget: 'nsis' } },
    { mac: { ...config.mac, hardendRuntime: true } },
    { linux: { ...config.linux, category: {} } }
  ])('is refused by the schema with %o', async (wrong) => {
    expect(await refusedBySchema({ ...config, ...wrong })).not.toBeNull()
  })

  it.each([
    [{ electronFuses: { runAsNode: false } }, 'Apple Silicon'],
    [{ electronFuses: { resetAdHocDarwinSignature: false } }, 'Apple Silicon'],
    [{ mac: { identity: '-', hardenedRuntime: true } }, 'hardened runtime'],
    // The hardened runtime is electron-builder's default.
    [{ mac: { identity: '-' } }, 'hardened runtime'],
    [{ linux: {} }, 'syncDesktopName'],
    [{ linux: { ...config.linux, icon: 'resources/gone' } }, 'resources/gone'],
    [{ mac: { ...config.mac, icon: 'resources/icons/gone.icns' } }, 'gone.icns'],
    [{ mac: { ...config.mac, entitlements: 'gone.plist' } }, 'gone.plist'],
    [{ mac: { ...config.mac, entitlementsInherit: 'gone.plist' } }, 'gone.plist'],
    [{ mac: { ...config.mac, hardenedRuntime: false } }, 'notarises'],
    [{ win: { icon: 'resources/icons/gone.ico' } }, 'gone.ico'],
    [{ nsis: { ...config.nsis, deleteAppDataOnUninstall: true } }, 'deleteAppDataOnUninstall'],
    [{ nsis: { ...config.nsis, perMachine: true } }, 'administrator'],
    // The machines of a release put their installers into one folder.
    [{ artifactName: config.artifactName.replace(/-\$\{arch\}/, '') }, 'arch'],
    [{ artifactName: undefined }, 'artifactName']
  ])('is refused for what the schema allows: %o', (wrong, word) => {
    expect(configurationProblems({ ...config, ...wrong }, manifest).join()).toContain(word)
  })

  it.each(['homepage', 'repository', 'bugs', 'desktopName'])('needs package.json’s %s', (name) => {
    for (const value of [undefined, '', 'kling-sweep', {}, { url: '' }])
      expect(configurationProblems(config, { ...manifest, [name]: value }).join()).toContain(name)
  })
})

it('the addresses in package.json and in the program are of one place', () => {
  expect(LINKS.releases.startsWith(`${manifest.homepage}/`)).toBe(true)
  expect(manifest.repository.url).toBe(`git+${manifest.homepage}.git`)
  expect(manifest.bugs.startsWith(`${manifest.homepage}/`)).toBe(true)
})

it('README names each of them as a placeholder', () => {
  const { pathname } = new URL(manifest.homepage)
  expect(new URL(NEWEST_VERSION).pathname).toContain(`${pathname}/`)

  const said = /- \*\*Placeholders\.\*\*[^*]*/.exec(text('README.md'))?.[0] ?? ''
  for (const name of ['homepage', 'repository', 'bugs', 'NEWEST_VERSION'])
    expect(said).toContain(`\`${name}\``)
  expect(said).toContain(`github.com${pathname.replace(/\/[^/]*$/, '')}`)
})

describe('the lock file', () => {
  /** Without each package whose path contains a word, or with a change to it. */
  const changed = (word: string, change: object | null) => ({
    packages: Object.fromEntries(
      Object.entries<object>(lock.packages).flatMap(([path, entry]) => {
        if (!path.includes(word)) return [[path, entry]]
        return change === null ? [] : [[path, { ...entry, ...change }]]
      })
    )
  })

  it('names a hash for every package and has every binary of five systems', () => {
    expect(lockFileProblems(lock)).toEqual([])
  })

  it.each([
    '@biomejs/cli-win32-arm64',
    '@rolldown/binding-darwin-arm64',
    'lightningcss-win32-x64',
    '@typescript/typescript-darwin-x64'
  ])('is refused without %s, or without its hash', (name) => {
    expect(lockFileProblems(changed(name, null)).join()).toContain(name)
    expect(lockFileProblems(changed(name, { integrity: undefined })).join()).toContain('integrity')
  })

  it.each([
    [{ integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'integrity'],
    [{ integrity: '' }, 'integrity'],
    [{ resolved: 'https://example.com/zod/-/zod-4.6.0.tgz' }, 'resolved'],
    [{ resolved: 'git+ssh://git@github.com/colinhacks/zod.git#0' }, 'resolved']
  ])('is refused with %o', (change, word) => {
    expect(lockFileProblems(changed('node_modules/zod', change)).join()).toContain(word)
  })

  it('says what package.json says, and each version exactly', () => {
    expect(manifestProblems(manifest, lock)).toEqual([])
    const { zod, ...others } = manifest.devDependencies
    const wrong: readonly (readonly [object, string])[] = [
      [{ devDependencies: { ...others, zod: '4.0.0' } }, 'zod'],
      [{ devDependencies: { ...others, zod: `^${zod}` } }, 'zod'],
      [{ devDependencies: { ...others, zod: 'latest' } }, 'zod'],
      [{ devDependencies: others }, 'zod'],
      [{ devDependencies: { ...manifest.devDependencies, zot: '1.0.0' } }, 'zot'],
      [{ optionalDependencies: {} }, 'keytar']
    ]
    for (const [change, name] of wrong)
      expect(manifestProblems({ ...manifest, ...change }, lock).join()).toContain(name)
  })

  it('is refused when a binary is for another system than its name says', () => {
    const wrong = changed('@biomejs/cli-darwin-arm64', { cpu: ['x64'] })
    expect(lockFileProblems(wrong).join()).toContain('no binary for darwin arm64')
  })
})

describe('a workflow', () => {
  it('installs the packages of every target once a week', () => {
    const { on, jobs } = readYaml(text('.github/workflows/test.yml'))
    expect(on.schedule).toHaveLength(1)
    expect(jobs['lock-file'].strategy.matrix.target).toEqual(TARGETS)
  })

  it('that starts Electron on Ubuntu allows it a sandbox, and brings what xvfb-run needs', () => {
    const steps: { run?: string }[] = readYaml(text('.github/workflows/test.yml')).jobs.test.steps
    const at = (form: RegExp) => steps.findIndex(({ run }) => form.test(run ?? ''))
    const tests = at(/npm test/)
    for (const form of [/apparmor_restrict_unprivileged_userns=0/, /xvfb xauth/]) {
      expect(at(form)).toBeGreaterThanOrEqual(0)
      expect(at(form)).toBeLessThan(tests)
    }
  })

  it('that signs hands each system its own secrets alone', () => {
    const { steps } = readYaml(text('.github/workflows/release.yml')).jobs.package
    const { env } = steps.find(({ run }: { run?: string }) => run === 'npm run package')
    const systems = Object.entries<string>(env).map(([name, value]) => [
      name,
      /^\$\{\{ runner\.os == '(\w+)' && secrets\.(\w+) /.exec(value)?.slice(1).join(' ')
    ])
    expect(Object.fromEntries(systems)).toEqual({
      CSC_LINK: 'macOS CSC_LINK',
      CSC_KEY_PASSWORD: 'macOS CSC_KEY_PASSWORD',
      WIN_CSC_LINK: 'Windows WIN_CSC_LINK',
      WIN_CSC_KEY_PASSWORD: 'Windows WIN_CSC_KEY_PASSWORD',
      APPLE_API_KEY: 'macOS APPLE_API_KEY',
      APPLE_API_KEY_ID: 'macOS APPLE_API_KEY_ID',
      APPLE_API_ISSUER: 'macOS APPLE_API_ISSUER'
    })
  })

  const job = (step: string) => `jobs:\n  one:\n    runs-on: x\n    steps:\n      - ${step}\n`

  it.each([
    ['run: npm run no-such-script', 'no-such-script'],
    ['run: xvfb-run -a npm run packagee -- --dir', 'packagee'],
    ['run: node scripts/gone.mjs', 'scripts/gone.mjs'],
    ['run: cat docs/gone.md', 'docs/gone.md'],
    ['{ uses: actions/upload-artifact@v5, with: { path: dist/pakage/*.exe } }', 'dist/pakage'],
    ['{ uses: actions/upload-artifact@v5, with: { path: screenshots } }', 'screenshots'],
    ['{ uses: actions/upload-artifact@v5 }', 'no path'],
    ['{ if: matrix.systm == 1, run: "true" }', 'matrix.systm'],
    ['{ if: matrix.target.cpu == 1, run: "true" }', 'matrix.target'],
    ['uses: actions/setup-node', 'no version'],
    ['run: npm test', 'checked out']
  ])('is refused with %s', (step, word) => {
    expect(workflowProblems(job(step), manifest.scripts).join()).toContain(word)
  })

  it('is refused when it cannot be read, or waits for a job that is not there', () => {
    expect(workflowProblems('jobs: [', manifest.scripts).join()).toContain('cannot be read')
    expect(workflowProblems('on: push', manifest.scripts)).toEqual(['it has no jobs'])
    const waiting = `${job('run: npm test')}    needs: package\n`
    expect(workflowProblems(waiting, manifest.scripts).join()).toContain('package')
  })

  it('may use what there is', () => {
    const checkedOut = 'uses: actions/checkout@v5\n      - '
    for (const step of ['run: npm ci && npm test', 'run: npm run package', 'run: .ci/run'])
      expect(workflowProblems(job(checkedOut + step), manifest.scripts)).toEqual([])
  })

  it('that releases uploads every kind of installer with its checksum, then may publish', () => {
    const { jobs } = readYaml(text('.github/workflows/release.yml'))
    const uploaded: string = jobs.package.steps.at(-1).with.path
    const [, summed = ''] = /\\\.\(([\w|]+)\)\$/.exec(text('scripts/package.mjs')) ?? []
    const kinds = [config.mac.target, config.linux.target].flat().concat('exe')
    expect(summed.split('|').toSorted()).toEqual(kinds.toSorted())
    for (const kind of kinds) expect(uploaded).toContain(`dist/package/*.${kind}\n`)
    expect(uploaded).toContain('dist/package/SHA256SUMS-*.txt')
    expect(jobs.publish).toMatchObject({ needs: 'package', permissions: { contents: 'write' } })
  })
})

describe('the imports of a packed script', () => {
  const files = ['/out/main/index.js', '/out/main/undici.js', '/node_modules/keytar/package.json']
  const unresolved = (script: string) =>
    unresolvedImports([['/out/main/index.js', script]], files, parseAst)

  it('are Electron, Node, its neighbours, and keytar', () => {
    const script = `import { app } from 'electron'; import fs from 'node:fs'; import 'path'
      export * from './undici.js'; await import(\`keytar\`)`
    expect(unresolved(script)).toEqual([])
  })

  it.each([
    "import { z } from 'zod'",
    "import '@scope/name/part'",
    "export { a } from './gone.js'",
    "export * from 'gone'",
    "await import('./gone.js')",
    'await import(`gone`)',
    "require('gone')",
    "const f = () => { if (a) return [import('gone')] }"
  ])('are missed when nothing brings them: %s', (script) => {
    expect(unresolved(script)).toHaveLength(1)
  })
})

describe('what the packed page names', () => {
  const files = ['/out/renderer/assets/index-CEdfoo0X.js', '/out/renderer/assets/a-b-CwhPmi13.css']
  const missing = (text: string) => missingAssets([text], files)

  it('is beside it', () => {
    const text = '<script src="./assets/index-CEdfoo0X.js"></script><link href="./icon.svg">'
    expect(missing(`${text} import("./index-CEdfoo0X.js") ["assets/a-b-CwhPmi13.css"]`)).toEqual([])
  })

  it.each([
    'new Worker(new URL(`size-worker-CJ12yRNP.js`,import.meta.url))',
    'import("./open-viewer-toRzdMwL.js")',
    '["assets/copies-p4Her4sv.css"]',
    '<script src="http://localhost:5173/main.tsx"></script>',
    '<link href="//example.com/index-CEdfoo0X.js">',
    '<img src="/outside.png">'
  ])('is missed: %s', (text) => {
    expect(missing(text)).toHaveLength(1)
  })
})
