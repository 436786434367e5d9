/** `URL.origin` is "null" for a custom scheme such as ours, so it is put together here. */
export function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null

  const url = new URL(address)
  return `${url.protocol}//${url.host}`
}
