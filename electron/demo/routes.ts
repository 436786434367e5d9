import type { Answer } from './answer'
import type { Seen } from './answering'
import type { DemoUpload } from './generate'
import { INVALID, type Paging } from './pages'
import { receive } from './received'
import type { Store } from './store'
import { worksAnswer } from './works/routes'

export interface RouteOptions {
  readonly store: Store
  readonly token: string
  /** The signed address of an upload's bytes. */
  readonly mediaUrl: (id: string, part: 'original' | 'cover') => string
  readonly paging: Paging
  /** When the service's session with Kling ends, in epoch milliseconds. */
  readonly sessionEndsAt: number
}

// The messages of the API's documentation, word for word.
const UNAUTHORIZED = { error: 'Unauthorized', code: 401 }
const badId = (id: string) => ({
  error:
    `Parameter id (${id}) must be a numeric string ` +
    'or a comma-separated list of up to 10 numeric strings'
})
const NOT_CONFIGURED = 'Configuration not found. Please add an account first.'

/** `GET /v2/account` is at the same origin, outside the Kling API. */
export const SUBSCRIPTION_PATH = 'outside:/v2/account'

/** The proper answer to a request below `/v1/kling`. */
export function answerTo(request: Seen, options: RouteOptions): Answer {
  if (request.authorization !== `Bearer ${options.token}`)
    return { status: 401, body: UNAUTHORIZED }

  const path = request.path.replace(/\/+$/, '')
  if (path === SUBSCRIPTION_PATH) return subscription(options.store)
  if (path === '/accounts') return allAccounts(options)
  if (path.startsWith('/accounts/'))
    return oneAccount(options, decodeURIComponent(path.slice('/accounts/'.length)))
  const email = accountNamed(request, options.store)
  if (path === '/assets' && request.method === 'POST') return uploading(request, email, options)
  const { store } = options
  const made = worksAnswer(
    request,
    store.works(email ?? ''),
    options.mediaUrl,
    options.paging,
    (id) => store.removeTask(email ?? '', id)
  )
  if (path !== '/assets/uploaded' && made === null) return { status: 404, body: 'Not found' }
  if (email === null) return INVALID
  if (made !== null) return made
  return request.method === 'DELETE'
    ? deletion(request, email, options)
    : listing(request, email, options)
}

function uploading(
  { file, number }: Seen,
  email: string | null,
  { store, mediaUrl }: RouteOptions
): Answer {
  if (email === null || file === null) return INVALID
  const add = (upload: DemoUpload): void => store.add(email, upload)
  const newestAt = store
    .uploads(email)
    .reduce((newest, { createTime }) => Math.max(newest, createTime), 0)
  return receive(file, { number, newestAt }, add, (id) => mediaUrl(id, 'original'))
}

/** Without `email`: the token's only account. Among several the service does not guess. */
function accountNamed({ query }: Seen, { emails }: Store): string | null {
  const email = query['email'] ?? (emails.length === 1 ? emails[0] : undefined)
  return email !== undefined && emails.includes(email) ? email : null
}

function subscription({ emails }: Store): Answer {
  return {
    status: 200,
    body: {
      subscriptionIsActive: true,
      accounts: { total: emails.length, active: emails.length, error: 0 }
    }
  }
}

function allAccounts({ store: { emails }, sessionEndsAt }: RouteOptions): Answer {
  if (emails.length === 0) return { status: 404, body: NOT_CONFIGURED }
  return {
    status: 200,
    body: Object.fromEntries(
      emails.map((email, index) => [email, accountBody(email, index, sessionEndsAt)])
    )
  }
}

function oneAccount({ store: { emails }, sessionEndsAt }: RouteOptions, email: string): Answer {
  const index = emails.indexOf(email)
  return index === -1
    ? { status: 404, body: NOT_CONFIGURED }
    : { status: 200, body: { ...accountBody(email, index, sessionEndsAt), balance: 660 } }
}

const accountBody = (email: string, index: number, sessionEndsAt: number) => ({
  email,
  session: {
    userId: 10_000 + index,
    ExpireTime: sessionEndsAt,
    ExpireTimeUTC: new Date(sessionEndsAt).toISOString()
  },
  maxJobs: 5,
  password: '…secured…'
})

function listing(
  { query }: Seen,
  email: string,
  { store, mediaUrl, paging }: RouteOptions
): Answer {
  const pageNum = Number(query['pageNum'] ?? 1)
  const pageSize = Number(query['pageSize'] ?? 20)
  const sort = query['sort'] ?? 'desc'
  if (!isCount(pageNum) || !isCount(pageSize) || (sort !== 'asc' && sort !== 'desc')) return INVALID

  const { contentType, fileName = '' } = query
  const found = store
    .uploads(email)
    .filter(
      (upload) =>
        (contentType === undefined || upload.contentType === contentType) &&
        upload.name.includes(fileName)
    )

  const page = paging(found, { pageNum, pageSize, sort })
  if ('status' in page) return page
  return {
    status: 200,
    body: { uploadAssetsList: page.map((upload) => assetBody(upload, mediaUrl)) }
  }
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 1

function deletion({ query }: Seen, email: string, { store }: RouteOptions): Answer {
  const text = query['id'] ?? ''
  if (!/^\d+(,\d+){0,9}$/.test(text)) return { status: 400, body: badId(text) }

  const ids = store.remove(email, text.split(','))
  return { status: 200, body: { deleted: ids.length, ids } }
}

function assetBody(upload: DemoUpload, mediaUrl: RouteOptions['mediaUrl']): object {
  const { id, name, contentType, width, height, durationMs, createTime, favored } = upload
  const hasCover = contentType === 'video' && !upload.isCoverless
  // An image has no cover of its own: the API answers an empty address of 1 × 1.
  const none = { resource: '', height: 1, width: 1, duration: 0, resourceKey: '' }
  return {
    id,
    name,
    userId: 12345,
    contentType,
    resource: {
      resource: mediaUrl(id, 'original'),
      height,
      width,
      duration: durationMs,
      resourceKey: ''
    },
    cover: hasCover ? { ...none, resource: mediaUrl(id, 'cover'), height, width } : none,
    createTime,
    updateTime: createTime,
    favored,
    extraInfo: '{}',
    entrance: ''
  }
}
