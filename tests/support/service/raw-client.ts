import { type IncomingHttpHeaders, request } from 'node:http'
import type { TestServer } from './demo'

/** An answer as it came over the wire: sent once, nothing followed or repeated. */
export interface RawAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** The codes of informational answers before it, such as 103. */
  readonly before: readonly number[]
  readonly body: string
  /** The connection dropped within the body. */
  readonly isCut: boolean
}

export interface RawClient {
  readonly page: (
    pageNum: number,
    pageSize: number,
    sort?: 'asc' | 'desc',
    limitMs?: number
  ) => Promise<RawAnswer>
  /** The ids of a page, in its order. */
  readonly ids: (pageNum: number, pageSize: number, sort?: 'asc' | 'desc') => Promise<string[]>
  readonly remove: (ids: readonly string[]) => Promise<RawAnswer>
}

/** Speaks to one account of a test server. Rejects when there is no answer. */
export function createRawClient({ baseUrl, token }: TestServer, email: string): RawClient {
  const ask = (method: string, query: Record<string, string>, limitMs = 5_000) =>
    new Promise<RawAnswer>((resolve, reject) => {
      const address = `${baseUrl}/assets/uploaded/?${new URLSearchParams({ email, ...query })}`
      const headers = { authorization: `Bearer ${token}` }
      const before: number[] = []
      const sent = request(address, { method, headers, agent: false, timeout: limitMs })
      sent.on('information', ({ statusCode }) => before.push(statusCode))
      sent.on('timeout', () => sent.destroy(new Error('no answer in time')))
      sent.on('error', reject)
      sent.on('response', (response) => {
        let body = ''
        const end = (isCut: boolean): void =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            before,
            body,
            isCut
          })
        response.on('data', (chunk) => (body += String(chunk)))
        response.on('end', () => end(false))
        response.on('error', () => end(true))
      })
      sent.end()
    })

  const page: RawClient['page'] = (pageNum, pageSize, sort = 'desc', limitMs) =>
    ask('GET', { pageNum: String(pageNum), pageSize: String(pageSize), sort }, limitMs)
  return {
    page,
    ids: async (...asked) => idsIn((await page(...asked)).body),
    remove: (ids) => ask('DELETE', { id: ids.join(',') })
  }
}

function idsIn(body: string): string[] {
  const answer: unknown = JSON.parse(body)
  if (typeof answer !== 'object' || answer === null || !('uploadAssetsList' in answer)) return []
  const { uploadAssetsList: list } = answer
  return Array.isArray(list) ? list.map((entry) => String(Reflect.get(Object(entry), 'id'))) : []
}
