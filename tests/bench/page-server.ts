import { createServer } from 'node:http'
import { createInterface } from 'node:readline'
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import { generateUploads } from '../../electron/demo/generate'

// The server of bench:listing, in a process of its own: page-server ASSETS. It answers pages from
// text that it made beforehand, so that it takes next to no time itself. The query `email` names
// how: `CAP-LATENCY@example.com`, the largest page and the latency in milliseconds. Prints its
// address, and ends with its input.

/** Timers fire up to 2 ms late, so the end of a wait is spent polling the clock instead. */
const TIMER_LATE_MS = 2

const [assets = 0] = process.argv.slice(2).map(Number)
const signed = (id: string, file: string): string =>
  `https://v15-kling.klingai.com/bs2/upload-ylab-stunt/muse/${id}/${file}` +
  `?x-kcdn-pid=112452&sign=${id.repeat(2)}&expires=1764200000`
const newestFirst = generateUploads(assets).map((upload) => {
  const { id, name, contentType, width, height, durationMs, createTime } = upload
  const isVideo = contentType === 'video'
  return JSON.stringify({
    id,
    name,
    userId: 12_345,
    contentType,
    resource: {
      resource: signed(id, name),
      height,
      width,
      duration: durationMs,
      resourceKey: ''
    },
    cover: {
      resource: isVideo ? signed(id, 'cover.jpg') : '',
      height: isVideo ? height : 1,
      width: isVideo ? width : 1,
      duration: 0,
      resourceKey: ''
    },
    createTime,
    updateTime: createTime,
    favored: false,
    extraInfo: '{}',
    entrance: ''
  })
})
const oldestFirst = newestFirst.toReversed()

const server = createServer(async (request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost')
  const [cap = 500, latencyMs = 0] = (searchParams.get('email') ?? '').split(/[-@]/).map(Number)
  const due = performance.now() + latencyMs
  const asked = Number(searchParams.get('pageSize'))
  const from = (Number(searchParams.get('pageNum')) - 1) * asked
  const list = searchParams.get('sort') === 'asc' ? oldestFirst : newestFirst
  const page = list.slice(from, from + Math.min(asked, cap))
  const body = Buffer.from(`{"uploadAssetsList":[${page.join(',')}]}`)

  const left = due - TIMER_LATE_MS - performance.now()
  if (left > 0) await wait(left)
  while (performance.now() < due) await turn()
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
  response.end(body)
})
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify(server.address())))

for await (const _ of createInterface({ input: process.stdin }));
server.closeAllConnections()
server.close()
