/**
 * One way to a host. A proxy's `address` is `http://host:port` or `https://host:port`;
 * `credentials` go behind "Basic" and are shown nowhere.
 */
export type Route =
  | { readonly kind: 'direct' }
  | { readonly kind: 'proxy'; readonly address: string; readonly credentials: string | null }
  /** A kind of proxy this program does not speak to; `named` is for people, without credentials. */
  | { readonly kind: 'unsupported'; readonly named: string }

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * `host:port` as it stands in an address, with `port` where none is written; null for anything
 * else.
 */
export function hostAndPort(text: string, port: number): string | null {
  if (text === '' || /[/\\?#@\s]/.test(text) || !URL.canParse(`http://${text}`)) return null
  return `${new URL(`http://${text}`).hostname}:${/:(\d+)$/.exec(text)?.[1] ?? port}`
}
