import { createHash } from 'node:crypto'

const LENGTH = 16

/** Stands for one account at one service in file names, so that no e-mail address is in them. */
export function accountKey(baseUrl: string, account: string): string {
  return createHash('sha256').update(`${baseUrl}\n${account}`).digest('hex').slice(0, LENGTH)
}
