import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { CONTENT_SECURITY_POLICY, confined } from '../../electron/main/page-server'

const folder = join(import.meta.dirname, '../../out/renderer')
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }

/** The built page alone, under the program's own policy. There are no pictures behind it. */
export async function servePage(): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = confined(new URL(request.url ?? '/', 'http://page').pathname)
    const type = path && TYPES[extname(path)]
    if (!path || !type) return response.writeHead(404).end()
    return readFile(join(folder, path)).then(
      (file) => response.writeHead(200, { 'content-type': type, 'content-security-policy': CONTENT_SECURITY_POLICY }).end(file),
      () => response.writeHead(404).end()
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { url: `http://127.0.0.1:${address.port}/index.html`, server }
}
