import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { type Fault, type Script, type Seen, send, spoil } from './faults'
import { type DemoUpload, generateUploads } from './generate'
import { mediaFile, type SampleName } from './media'
import { answerTo, type RouteOptions } from './routes'
import { createStore, type Store } from './store'

export const DEMO_ASSETS = 240
export const DEMO_TOKEN = 'user:1000-demolibrary'
export const DEMO_EMAIL = 'demo@kling-sweep.example'
const MONTH_MS = 30 * 24 * 60 * 60 * 1000
const BASE_PATH = '/v1/kling'

export interface DemoOptions {
  readonly readSample: (name: SampleName) => Promise<Uint8Array>
  /** E-mail → uploads. Default: one account with `DEMO_ASSETS`. */
  readonly accounts?: ReadonlyMap<string, readonly DemoUpload[]>
  readonly token?: string
  readonly pageCap?: number
  readonly pageLimit?: number
  /** When the service's sessions with Kling end, epoch milliseconds. Default: in a month. */
  readonly sessionEndsAt?: number
  readonly script?: Script
}

export interface DemoServer {
  /** What `KLING_SWEEP_API_URL` would be. */
  readonly baseUrl: string
  readonly token: string
  readonly store: Store
  /** Every API request, as it arrived. */
  readonly requests: readonly Seen[]
  setScript(script: Script | undefined): void
  close(): Promise<void>
}

/** The API's contract on loopback, from memory: the "try it" mode, and the server that tests speak to. */
export async function startDemo(options: DemoOptions): Promise<DemoServer> {
  const token = options.token ?? DEMO_TOKEN
  const store = createStore(options.accounts ?? new Map([[DEMO_EMAIL, generateUploads(DEMO_ASSETS)]]))
  const requests: Seen[] = []
  let script = options.script
  let origin = ''
  const routes: RouteOptions = {
    store,
    token,
    mediaUrl: () => `${origin}/media`,
    pageCap: options.pageCap ?? 500,
    pageLimit: options.pageLimit ?? 500,
    sessionEndsAt: options.sessionEndsAt ?? Date.now() + MONTH_MS
  }

  const answerApi = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const seen = seenOf(request, requests.length + 1)
    requests.push(seen)
    const fault: Fault = script?.(seen) ?? {}
    if (fault.delayMs) await wait(fault.delayMs)
    const spoilt = fault.wire !== undefined || fault.answer !== undefined
    if (spoilt && fault.apply) answerTo(seen, routes, fault)
    if (spoil(response, fault)) return
    const { status, body } = answerTo(seen, routes, fault)
    send(response, status, body)
  }

  const answerMedia = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, id = '', part] = /^\/media\/(\d+)\/(original|cover)/.exec(request.url ?? '') ?? []
    const upload = store.find(id)
    if (!upload) return send(response, 404, 'Not found')
    const { type, bytes } = await mediaFile(upload, part === 'cover', options.readSample)
    sendBytes(response, type, bytes, request.headers.range)
  }

  const server = createServer((request, response) => {
    const answer = request.url?.startsWith('/media/') ? answerMedia : answerApi
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the demo server has no port')
  origin = `http://127.0.0.1:${address.port}`
  return {
    baseUrl: origin + BASE_PATH,
    token,
    store,
    requests,
    setScript: (next) => {
      script = next
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    }
  }
}

function seenOf(request: IncomingMessage, number: number): Seen {
  const url = request.url ?? '/'
  const parsed = new URL(url, 'http://demo')
  return {
    number,
    method: request.method ?? '',
    url,
    path: parsed.pathname.startsWith(BASE_PATH) ? parsed.pathname.slice(BASE_PATH.length) : `outside:${parsed.pathname}`,
    query: Object.fromEntries(parsed.searchParams),
    authorization: request.headers.authorization ?? null,
    at: Date.now()
  }
}

/** One range at most, as players ask for. */
function sendBytes(response: ServerResponse, type: string, bytes: Uint8Array, range: string | undefined): void {
  const [, from = '', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? []
  if (from === '') {
    response.writeHead(200, { 'content-type': type, 'content-length': bytes.byteLength, 'accept-ranges': 'bytes' })
    response.end(bytes)
    return
  }
  const start = Number(from)
  const end = Math.min(to === '' ? bytes.byteLength - 1 : Number(to), bytes.byteLength - 1)
  if (start > end) {
    response.writeHead(416, { 'content-range': `bytes */${bytes.byteLength}` })
    response.end()
    return
  }
  response.writeHead(206, { 'content-type': type, 'content-length': end - start + 1, 'content-range': `bytes ${start}-${end}/${bytes.byteLength}` })
  response.end(bytes.subarray(start, end + 1))
}
