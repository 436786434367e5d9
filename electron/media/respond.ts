/** An answer to the page without a body. */
export const emptyResponse = (status: number): Response =>
  new Response(null, { status, headers: { 'cache-control': 'no-store' } })

/** The headers of every body: signed addresses change, so the page caches nothing by address. */
export const headersFor = (type: string): Record<string, string> => ({
  'content-type': type,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff'
})
