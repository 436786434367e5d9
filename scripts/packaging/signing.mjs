// What signs the packages, from the environment.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const APPLE_KEYS = ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER']
const OF_SIGNING = /^(WIN_)?CSC_|^APPLE_|^AZURE_/
/** Electron-builder takes these for Windows too when it has no others. */
const MAC_ONLY = ['CSC_LINK', 'CSC_KEY_PASSWORD', 'CSC_NAME']

/**
 * Answers the environment's signing variables as electron-builder should see them, with null for
 * those to remove; whether packages for macOS are signed, and whether Apple notarises them.
 *
 * A workflow passes a secret that is not set as an empty text, which electron-builder would take
 * for a certificate. A key for notarising may come as a path or as the text of its .p8 file (plain
 * or in base64), which is written into `folder`.
 */
export function signingFrom(env, { platform, folder }) {
  const given = Object.entries(env).filter(([name]) => OF_SIGNING.test(name))
  const blank = given.filter(([, value]) => value.trim() === '').map(([name]) => name)
  const foreign = platform === 'win32' ? MAC_ONLY.filter((name) => name in env) : []
  const removed = [...new Set([...blank, ...foreign])]
  const has = (name) => name in env && !removed.includes(name)

  const isMac = platform === 'darwin'
  const isSigned = isMac && (has('CSC_LINK') || has('CSC_NAME'))
  const mayNotarise = isSigned && APPLE_KEYS.every(has)
  return {
    variables: {
      ...Object.fromEntries(removed.map((name) => [name, null])),
      ...(mayNotarise ? { APPLE_API_KEY: keyFile(env, folder) } : {})
    },
    isSigned,
    mayNotarise
  }
}

/** Changes `env` as `signingFrom` found it right. */
export function applySigning(env, { variables }) {
  for (const [name, value] of Object.entries(variables)) {
    if (value === null) delete env[name]
    else env[name] = value
  }
}

/** electron-builder's settings for macOS: without a certificate the ad-hoc signature must stay. */
export const macSigning = ({ isSigned, mayNotarise }) => ({
  notarize: mayNotarise,
  ...(isSigned ? {} : { identity: null })
})

function keyFile({ APPLE_API_KEY: key, APPLE_API_KEY_ID: id }, folder) {
  const text = keyText(key)
  if (text === null) {
    if (existsSync(key)) return key
    throw new Error('APPLE_API_KEY is neither a file nor the text of a .p8 file')
  }

  const path = join(folder, `AuthKey_${id.replace(/\W/g, '')}.p8`)
  writeFileSync(path, text, { mode: 0o600 })
  return path
}

function keyText(key) {
  const isKey = (text) => text.includes('-----BEGIN PRIVATE KEY-----')
  if (isKey(key)) return key
  const decoded = Buffer.from(key, 'base64').toString('utf8')
  return isKey(decoded) ? decoded : null
}
