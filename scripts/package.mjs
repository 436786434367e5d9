// npm run package [-- --dir]: the installers for this system and this architecture, into
// dist/package, with their checksums. keytar is compiled for the machine it is installed on, so
// each architecture is packed on a machine of its own (see .github/workflows/release.yml). Signing:
// CSC_LINK and CSC_KEY_PASSWORD. Notarisation: APPLE_API_KEY, APPLE_API_KEY_ID, APPLE_API_ISSUER;
// without them macOS packages are not notarised.
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
