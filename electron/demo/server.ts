import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { send } from './answer'
import type { AnswerApi, Seen } from './answering'
import { CDN_PATH, type Cdn, createCdn, type Signatures } from './cdn'
import { type DemoUpload, generateUploads } from './generate'
import { livedIn } from './lived-in'
import type { SampleName } from './media'
import { type Paging, pagesOf } from './pages'
import { type SentFile, sentFile } from './received'
import { answerTo, type RouteOptions } from './routes'
import { DEMO_ASSETS } from './size'
import { createStore, type Store } from './store'
import { type DemoWorks, generateWorks } from './works/generate'

/** A page holds less than the program asks for: the largest page of the service is not known. */
const DEMO_PAGES = { cap: 100, limit: 500 }
const DEMO_TOKEN = 'user:1000-demolibrary'
export const DEMO_EMAIL = 'demo@kling-sweep.example'
const MONTH_MS = 30 * 24 * 60 * 60 * 1000
const BASE_PATH = '/v1/kling'

export interface DemoOptions {
  readonly readSample: (name: SampleName) => Promise<Uint8Array>
  /** Uploads by e-mail address. Default: one account with `DEMO_ASSETS`. */
  readonly accounts?: ReadonlyMap<string, readonly DemoUpload[]>
  /** What was made in each account. Default: in the default account, something. */
  readonly works?: ReadonlyMap<string, DemoWorks>
  readonly token?: string
  /** Default: `DEMO_PAGES`. */
  readonly paging?: Paging
  /** When the service's session with Kling ends, in epoch milliseconds. Default: in a month. */
  readonly sessionEndsAt?: number
  /** Answers the API's requests instead of the contract. */
  readonly answer?: AnswerApi
  readonly signatures?: Signatures
}

export interface DemoServer {
  /** As `KLING_SWEEP_API_URL` would name it. */
  readonly baseUrl: string
  readonly token: string
  readonly store: Store
  /** Every API request, in the order of arrival. */
  readonly requests: readonly Seen[]
  readonly cdn: Pick<Cdn, 'requests'>
  close(): Promise<void>
}

/**
 * The API's contract on loopback, over a library in memory. "Try the demo library" runs on it, and
 * so do the tests' servers.
 */
export async function startDemo(options: DemoOptions): Promise<DemoServer> {
  const token = options.token ?? DEMO_TOKEN
  const usual = demoAccount(DEMO_ASSETS)
  const works = options.works ?? (options.accounts ? undefined : usual.works)
  const store = createStore(options.accounts ?? usual.accounts, works)
  const cdn = createCdn(
    (id) => store.find(id) ?? store.findWork(id),
    options.readSample,
    options.signatures
  )
  const requests: Seen[] = []
  let origin = ''

  const routes: RouteOptions = {
    store,
    token,
    mediaUrl: (id, part) => origin + cdn.addressOf(id, part),
    paging: options.paging ?? pagesOf(DEMO_PAGES),
    sessionEndsAt: options.sessionEndsAt ?? Date.now() + MONTH_MS
  }

  const answer = options.answer ?? properly
  const answerApi = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const file = await sentFile(request)
    const seen = seenOf(request, requests.length + 1, file)
    requests.push(seen)
    await answer(seen, response, ({ view, paging } = {}) =>
      answerTo(seen, {
        ...routes,
        store: view?.(store) ?? store,
        paging: paging ?? routes.paging
      })
    )
  }

  const server = createServer((request, response) => {
    const handle = request.url?.startsWith(CDN_PATH) ? cdn.answer : answerApi
    handle(request, response).catch(() => response.destroy())
  })

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string')
    throw new Error('the demo server has no port')
  origin = `http://127.0.0.1:${address.port}`

  return {
    baseUrl: origin + BASE_PATH,
    token,
    store,
    requests,
    cdn,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    }
  }
}

/** One account with so many assets, and with what was made from them. */
export function demoAccount(assets: number): Required<Pick<DemoOptions, 'accounts' | 'works'>> {
  const { uploads, spared } = livedIn(generateUploads(assets))
  return {
    accounts: new Map([[DEMO_EMAIL, uploads]]),
    works: new Map([[DEMO_EMAIL, generateWorks(uploads, spared)]])
  }
}

const properly: AnswerApi = (_, response, proper) => {
  const { status, body } = proper()
  send(response, status, body)
}

function seenOf(request: IncomingMessage, number: number, file: SentFile | null): Seen {
  const url = request.url ?? '/'
  const parsed = new URL(url, 'http://demo')
  return {
    number,
    method: request.method ?? '',
    url,
    path: parsed.pathname.startsWith(BASE_PATH)
      ? parsed.pathname.slice(BASE_PATH.length)
      : `outside:${parsed.pathname}`,
    query: Object.fromEntries(parsed.searchParams),
    authorization: request.headers.authorization ?? null,
    file,
    at: Date.now()
  }
}
