import { extname, join } from 'node:path'
import { readRequired } from '../../files/files'

/** The page's address. Everything it loads is below it. */
export const PAGE_SCHEME = 'app'
export const PAGE_ORIGIN = `${PAGE_SCHEME}://ui`
export const PAGE_ADDRESS = `${PAGE_ORIGIN}/index.html`

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png'
}

/** Only the program's own files, and `blob:` for the small pictures that the worker makes. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'"
].join('; ')

interface Options {
  /** The built page. */
  readonly folder: string
  /** Answers requests for pictures; null for any other request. */
  readonly answerMedia: (request: Request) => Promise<Response> | null
}

/** Answers every request of the page: pictures first, then the files of the build. */
export function createPageServer({
  folder,
  answerMedia
}: Options): (request: Request) => Promise<Response> {
  return async (request) => {
    if (!request.url.startsWith(`${PAGE_ORIGIN}/`)) return new Response(null, { status: 404 })
    return answerMedia(request) ?? answerFile(folder, request)
  }
}

async function answerFile(folder: string, request: Request): Promise<Response> {
  const path = request.method === 'GET' ? confined(new URL(request.url).pathname) : null
  const type = path && TYPES[extname(path)]
  const file = type ? await readRequired(join(folder, path)).catch(() => null) : null
  if (!type || !file) return new Response(null, { status: 404 })
  return new Response(file, {
    headers: {
      'content-type': type,
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff'
    }
  })
}

/** A path of plain names below the folder, or null: no `..`, escape, drive letter or backslash. */
export function confined(pathname: string): string | null {
  return /^(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/.test(pathname) && !pathname.includes('..')
    ? pathname.slice(1)
    : null
}
