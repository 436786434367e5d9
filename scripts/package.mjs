// npm run package [-- --dir]: makes the installers for this system and architecture, with their
// checksums, in dist/package. keytar is compiled where it is installed, so each architecture needs
// a machine of its own (.github/workflows/release.yml). docs/releasing.md says what signs them.
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { inRoot } from './lib.mjs'
import { gatherLicences } from './licences.mjs'
import { compileKeytar, FROM_SOURCE } from './packaging/keytar.mjs'
import { applySigning, macSigning, signingFrom } from './packaging/signing.mjs'
import { setup } from './setup.mjs'

const output = inRoot('dist/package')
const secrets = mkdtempSync(join(tmpdir(), 'kling-sweep-signing-'))

try {
  await makeInstallers()
} finally {
  rmSync(secrets, { recursive: true, force: true })
}
writeChecksums()

async function makeInstallers() {
  const signing = signingFrom(process.env, { platform: process.platform, folder: secrets })
  applySigning(process.env, signing)

  Object.assign(process.env, FROM_SOURCE)
  await setup()
  await compileKeytar()
  await build()
  gatherLicences()

  // Only now is it certain that electron-builder is installed.
  const { Arch, Platform, build: pack } = await import('electron-builder')
  const arch = process.arch === 'arm64' ? Arch.arm64 : Arch.x64
  rmSync(output, { recursive: true, force: true })
  await pack({
    targets: Platform.current().createTarget(process.argv.includes('--dir') ? 'dir' : null, arch),
    config: { extends: inRoot('electron-builder.yml'), mac: macSigning(signing) },
    publish: 'never'
  })
}

function writeChecksums() {
  const installers = readdirSync(output).filter((name) =>
    /\.(exe|dmg|zip|AppImage|deb|rpm)$/.test(name)
  )
  if (installers.length === 0) return

  const sum = (name) =>
    createHash('sha256')
      .update(readFileSync(`${output}/${name}`))
      .digest('hex')
  const lines = installers.toSorted().map((name) => `${sum(name)}  ${name}\n`)
  writeFileSync(`${output}/SHA256SUMS-${process.platform}-${process.arch}.txt`, lines.join(''))
  console.log(lines.join(''))
}
