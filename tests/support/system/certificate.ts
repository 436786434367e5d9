import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Certificate {
  readonly key: string
  readonly cert: string
}

/** A self-signed certificate for this computer, made for each run and never stored. */
export function selfSigned(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'kling-sweep-certificate-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const names = [
    '-subj',
    '/CN=localhost',
    '-addext',
    'subjectAltName=IP:127.0.0.1,DNS:localhost,DNS:service.test'
  ]
  const form = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...names]
  try {
    execFileSync('openssl', ['req', ...form, '-keyout', key, '-out', cert], { stdio: 'ignore' })
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
