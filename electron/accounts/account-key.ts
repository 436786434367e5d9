import { createHash } from 'node:crypto'

const LENGTH = 16

/** Names an account at a service in file names, which must not hold an e-mail address. */
export function accountKey(baseUrl: string, account: string): string {
  return createHash('sha256').update(`${baseUrl}\n${account}`).digest('hex').slice(0, LENGTH)
}
