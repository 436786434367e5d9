// keytar's native module for a release: compiled from the source in its npm package, whose hash is
// in the lock file. The ready-made one comes from an archived repository, and without a hash.
import { existsSync } from 'node:fs'
import { inRoot, run } from '../lib.mjs'

/** For npm, and through it for keytar's install script. */
export const FROM_SOURCE = { npm_config_build_from_source: 'true' }

/** A compiler leaves its settings beside what it made; a download leaves none. */
export const isCompiledHere = (folder = inRoot('node_modules', 'keytar')) =>
  existsSync(`${folder}/build/Release/keytar.node`) && existsSync(`${folder}/build/config.gypi`)

/** Compiles it again if it was installed ready-made before. Throws when that fails. */
export async function compileKeytar() {
  if (isCompiledHere()) return
  console.log('package: compiling keytar')
  const windows = process.platform === 'win32'
  await run(windows ? 'npm.cmd' : 'npm', ['rebuild', 'keytar'], {
    env: FROM_SOURCE,
    shell: windows
  })
  if (!isCompiledHere()) throw new Error('keytar could not be compiled from its source')
}
