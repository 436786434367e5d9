/** Where Kling keeps an object. */
export interface StoredPlace {
  readonly bucket: string
  readonly table: string
  readonly key: string
}

/** An address as Kling's picture servers write it: a small protobuf in base64url. */
export function kimgAddress(
  origin: string,
  { bucket, table, key }: StoredPlace,
  {
    size = '.origin',
    isNested = true
  }: { readonly size?: string; readonly isNested?: boolean } = {}
): string {
  const place = Buffer.concat([
    field(1, Buffer.from(bucket)),
    ...(table === '' ? [] : [field(2, Buffer.from(table))]),
    field(3, Buffer.from(key))
  ])
  // Field 2 of the published addresses is a number, field 5 the place.
  const message = isNested
    ? Buffer.concat([Buffer.from([0x10, 0xc5, 0xcd, 0xd7, 0x2f]), field(5, place)])
    : place
  return `${origin}/kimg/${message.toString('base64url')}${size}?x-kcdn-pid=112372`
}

function field(number: number, content: Buffer): Buffer {
  const { length } = content
  const size = length < 128 ? [length] : [(length & 127) | 128, length >> 7]
  return Buffer.concat([Buffer.from([number * 8 + 2, ...size]), content])
}
