// npm run package [-- --dir]: makes the installers for this system and architecture, with their
// checksums, in dist/package. keytar is compiled where it is installed, so each architecture needs a
// machine of its own (.github/workflows/release.yml). CSC_LINK and CSC_KEY_PASSWORD sign packages;
// APPLE_API_KEY, APPLE_API_KEY_ID and APPLE_API_ISSUER notarise those for macOS.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Arch, Platform, build as pack } from 'electron-builder'
import { build } from './build.mjs'
import { inRoot } from './lib.mjs'
import { gatherLicences } from './licences.mjs'
import { setup } from './setup.mjs'

const arch = process.arch === 'arm64' ? Arch.arm64 : Arch.x64
const platform = Platform.current()
const mayNotarise = ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'].every(
  (name) => process.env[name]
)
const output = inRoot('dist/package')

await setup()
await build()
gatherLicences()
rmSync(output, { recursive: true, force: true })
await pack({
  targets: platform.createTarget(process.argv.includes('--dir') ? 'dir' : null, arch),
  config: { extends: inRoot('electron-builder.yml'), mac: { notarize: mayNotarise } },
  publish: 'never'
})

const installers = readdirSync(output).filter((name) =>
  /\.(exe|dmg|zip|AppImage|deb|rpm)$/.test(name)
)

const sum = (name) =>
  createHash('sha256')
    .update(readFileSync(`${output}/${name}`))
    .digest('hex')
if (installers.length > 0) {
  const lines = installers.toSorted().map((name) => `${sum(name)}  ${name}\n`)
  writeFileSync(`${output}/SHA256SUMS-${process.platform}-${process.arch}.txt`, lines.join(''))
  console.log(lines.join(''))
}
