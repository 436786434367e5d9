import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { applySigning, macSigning, signingFrom } from '../../../scripts/packaging/signing.mjs'

const KEY = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'
const APPLE = { APPLE_API_KEY: KEY, APPLE_API_KEY_ID: 'AB12', APPLE_API_ISSUER: 'issuer' }
const CERTIFICATE = { CSC_LINK: 'base64', CSC_KEY_PASSWORD: 'secret' }

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kling-sweep-signing-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The environment that electron-builder sees. */
function seen(env: Record<string, string>, platform: string) {
  const after: Record<string, string | undefined> = { ...env }
  const signing = signingFrom(env, { platform, folder })
  applySigning(after, signing)
  return { after, ...signing }
}

describe('what signs the packages', () => {
  it.each([
    'CSC_LINK',
    'CSC_KEY_PASSWORD',
    'CSC_NAME',
    'WIN_CSC_LINK',
    'WIN_CSC_KEY_PASSWORD',
    'CSC_INSTALLER_LINK',
    'APPLE_API_KEY',
    'APPLE_ID',
    'AZURE_TENANT_ID'
  ])('an empty %s is no certificate and no key: it is removed', (name) => {
    for (const platform of ['darwin', 'win32', 'linux']) {
      for (const empty of ['', ' ', '\n']) {
        const { after, isSigned } = seen({ [name]: empty, PATH: '/bin' }, platform)
        expect(after).toEqual({ PATH: '/bin' })
        expect(isSigned).toBe(false)
      }
    }
  })

  it('Windows takes its own certificate, never that for macOS', () => {
    const env = { ...CERTIFICATE, WIN_CSC_LINK: 'own', WIN_CSC_KEY_PASSWORD: 'own password' }
    expect(seen(env, 'win32').after).toEqual({
      WIN_CSC_LINK: 'own',
      WIN_CSC_KEY_PASSWORD: 'own password'
    })
    expect(seen(CERTIFICATE, 'win32').after).toEqual({})
  })

  it.each([
    ['text', KEY],
    ['text in base64', Buffer.from(KEY).toString('base64')]
  ])('a key for notarising that comes as %s becomes a file for its owner alone', (_, key) => {
    const { after, mayNotarise } = seen({ ...CERTIFICATE, ...APPLE, APPLE_API_KEY: key }, 'darwin')
    expect(mayNotarise).toBe(true)

    const path = after['APPLE_API_KEY'] ?? ''
    expect(path.startsWith(folder)).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe(KEY)
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('a key that is a path stays one, and what is neither is refused', () => {
    const path = join(folder, 'given.p8')
    writeFileSync(path, KEY)
    const env = { ...CERTIFICATE, ...APPLE }
    expect(seen({ ...env, APPLE_API_KEY: path }, 'darwin').after['APPLE_API_KEY']).toBe(path)
    expect(() => seen({ ...env, APPLE_API_KEY: '/nowhere.p8' }, 'darwin')).toThrow('APPLE_API_KEY')
  })

  it('nothing is notarised without a certificate, or with one of the keys missing', () => {
    expect(seen(APPLE, 'darwin').mayNotarise).toBe(false)
    for (const missing of Object.keys(APPLE))
      expect(seen({ ...CERTIFICATE, ...APPLE, [missing]: '' }, 'darwin').mayNotarise).toBe(false)
    expect(seen({ ...CERTIFICATE, ...APPLE }, 'linux').mayNotarise).toBe(false)
  })

  it('without a certificate macOS keeps the ad-hoc signature, not one with a hardened runtime', () => {
    expect(macSigning(seen({ CSC_LINK: '' }, 'darwin'))).toEqual({
      identity: null,
      notarize: false
    })
    expect(macSigning(seen(CERTIFICATE, 'darwin'))).toEqual({ notarize: false })
  })
})
