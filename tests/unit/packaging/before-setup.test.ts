import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { parseAst } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inRoot } from '../../support/root'

const manifest: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(inRoot('package.json'), 'utf8')
)
const scripts = Object.entries(manifest.scripts).flatMap(([name, command]) => {
  const path = /^node (\S+)/.exec(command)?.[1]
  return path === undefined ? [] : [{ name, path }]
})

/** What a module loads before its first line runs, and what those load in turn. */
function packagesBefore(path: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(path)) return []
  seen.add(path)

  const loaded = parseAst(readFileSync(path, 'utf8')).body.flatMap((node) =>
    'source' in node && node.source ? [String(node.source.value)] : []
  )
  return loaded.flatMap((specifier) => {
    if (specifier.startsWith('.')) return packagesBefore(join(dirname(path), specifier), seen)
    const isBuiltIn = specifier.startsWith('node:') || builtinModules.includes(specifier)
    return isBuiltIn ? [] : [`${path} imports ${specifier}`]
  })
}

describe('in a clone without node_modules', () => {
  it.each(scripts)('npm run $name loads no package before set-up has run', ({ path }) => {
    expect(packagesBefore(inRoot(path))).toEqual([])
  })
})

describe.skipIf(process.platform === 'win32')('npm run package in such a clone', () => {
  let clone = ''
  beforeAll(() => {
    clone = mkdtempSync(join(tmpdir(), 'kling-sweep-clone-'))
    for (const path of ['scripts', 'package.json', 'package-lock.json', 'electron-builder.yml'])
      cpSync(inRoot(path), join(clone, path), { recursive: true })

    // Stand in for the real ones, which would install for minutes.
    mkdirSync(join(clone, 'bin'))
    const tools = {
      npm: 'echo "npm $* from source: $npm_config_build_from_source"',
      'apt-get': 'true'
    }
    for (const [name, line] of Object.entries(tools))
      writeFileSync(join(clone, 'bin', name), `#!/bin/sh\n${line}\nexit 1\n`, { mode: 0o755 })
  })
  afterAll(() => rmSync(clone, { recursive: true, force: true }))

  const run = (script: string): string => {
    const path = `${join(clone, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`
    const { npm_config_build_from_source: _, KLING_SWEEP_IS_READY: __, ...env } = process.env
    const { stdout, stderr } = spawnSync(process.execPath, [join(clone, 'scripts', script)], {
      cwd: clone,
      encoding: 'utf8',
      env: { ...env, PATH: path }
    })
    return stdout + stderr
  }

  it('asks npm for the packages, and for keytar from its source', () => {
    const output = run('package.mjs')
    expect(output).toMatch(/^npm ci .* from source: true$/m)
    expect(output).toContain('npm ci failed')
    expect(output).not.toContain('ERR_MODULE_NOT_FOUND')
  })

  it('and npm run package:check gets as far', () => {
    const output = run('package-check.mjs')
    expect(output).toContain('npm ci failed')
    expect(output).not.toContain('ERR_MODULE_NOT_FOUND')
  })
})
