import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { argumentsBelow, formsOf, foundIn, foundInFolder } from '../../support/boundary/canary'

const SECRET = 'user:7351-canary>in?the=mine'
const names = [...formsOf(SECRET).keys()]

describe('the scanner for secrets', () => {
  it.each(names)('finds a secret in the middle of other bytes: %s', (name) => {
    const form = formsOf(SECRET).get(name) ?? Buffer.alloc(0)
    expect(
      foundIn(Buffer.concat([Buffer.from([0, 255, 1]), form, Buffer.from('after')]), SECRET)
    ).toContain(name)
    // One byte less is no longer the secret.
    expect(foundIn(form.subarray(1), SECRET)).not.toContain(name)
  })

  it('finds it in real Base64, hex and percent-encoding, whatever stands before and after', () => {
    for (const before of ['', 'B', 'Be', 'Bearer ', '{"v":1,"token":"']) {
      for (const after of ['', '"', '"}', ' and more']) {
        const text = Buffer.from(before + SECRET + after)
        for (const spelled of [
          text.toString('base64'),
          text.toString('base64url'),
          text.toString('hex'),
          encodeURIComponent(String(text))
        ]) {
          expect(foundIn(spelled, SECRET), spelled).not.toEqual([])
        }
        expect(foundIn(Buffer.from(String(text), 'utf16le'), SECRET)).toContain('UTF-16LE')
      }
    }
  })

  it('finds nothing where there is nothing', () => {
    expect(foundIn(Buffer.from('user:7351-canary and a mine'), SECRET)).toEqual([])
    expect(foundIn('', SECRET)).toEqual([])
  })

  it('reads every file of a folder, and its name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-canary-'))
    await mkdir(join(folder, 'deep', 'er'), { recursive: true })
    await writeFile(join(folder, 'deep', 'er', 'log.txt'), `Bearer ${SECRET}`)
    await writeFile(join(folder, Buffer.from(SECRET).toString('hex')), '')
    expect(await foundInFolder(folder, SECRET)).toEqual([
      expect.stringMatching(/: hex in its name$/),
      `${join(folder, 'deep', 'er', 'log.txt')}: UTF-8`
    ])
    await rm(folder, { recursive: true })
  })

  it.runIf(process.platform === 'linux')(
    'reads the arguments of every process below one',
    async () => {
      const child = spawn(
        process.execPath,
        ['-e', 'process.stdout.write("up"); setInterval(() => {}, 1000)', SECRET],
        {
          stdio: ['ignore', 'pipe', 'ignore']
        }
      )
      await new Promise((resolve) => child.stdout.once('data', resolve))
      expect(argumentsBelow(process.pid).flatMap((line) => foundIn(line, SECRET))).toContain(
        'UTF-8'
      )
      child.kill('SIGKILL')
    }
  )
})
