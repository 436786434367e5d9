// Builds the program into out/ and the Chromium host into dist/host, if their sources have changed.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fingerprint, inRoot, readNote, runTool, writeNote } from './lib.mjs'

const SOURCES = [
  'shared',
  'electron',
  'renderer',
  'tests/host',
  'electron.vite.config.ts',
  'package-lock.json',
  'package.json'
].map((path) => inRoot(path))

export async function build() {
  const wanted = fingerprint(...SOURCES)
  const isBuilt = ['out/main/index.js', 'out/renderer/index.html', 'dist/host/electron.js'].every(
    (path) => existsSync(inRoot(path))
  )
  if (isBuilt && readNote('built') === wanted) return

  console.log('build: out/')
  const steps = [
    ['electron-vite/bin/electron-vite.js', ['build']],
    ['vite/bin/vite.js', ['build', '--config', 'tests/host/vite.config.ts']]
  ]
  for (const [tool, args] of steps) {
    const { code, output } = await runTool(tool, args, { quiet: true })
    if (code !== 0) {
      console.error(output)
      throw new Error('the build failed')
    }
  }
  writeNote('built', wanted)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build()
