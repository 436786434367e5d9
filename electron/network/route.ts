/**
 * One way to reach a host. A proxy's `address` is `http://host:port` or `https://host:port`;
 * `credentials` is Base64 for "Basic" and is shown nowhere.
 */
export type Route =
  | { readonly kind: 'direct' }
  | { readonly kind: 'proxy'; readonly address: string; readonly credentials: string | null }
  /** A proxy of a kind this program cannot use. `named` is for people, without credentials. */
  | { readonly kind: 'unsupported'; readonly named: string }

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * `host:port` as in an address, with `defaultPort` where none is written; null if it is neither.
 */
export function hostAndPort(text: string, defaultPort: number): string | null {
  if (text === '' || /[/\\?#@\s]/.test(text) || !URL.canParse(`http://${text}`)) return null

  const port = /:(\d+)$/.exec(text)?.[1] ?? defaultPort
  return `${new URL(`http://${text}`).hostname}:${port}`
}
