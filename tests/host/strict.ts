/** Wraps a part of the double so that reading what it lacks throws, and is not `undefined`. */
export function strict<T extends object>(name: string, part: T): T {
  return new Proxy(part, {
    get(target, key, receiver) {
      // Promises, inspection and comparison look these up on any object.
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON' || key in target)
        return Reflect.get(target, key, receiver)
      throw new Error(`${name}.${key} is not in the host`)
    }
  })
}

/**
 * A copy of a value that crosses IPC. Only plain data may, since Playwright carries it; Electron
 * would also copy maps, dates and errors, of which the program sends none.
 */
export function cloned<T>(value: T, where: string): T {
  assertPlain(value, where)
  return structuredClone(value)
}

function assertPlain(value: unknown, where: string): void {
  if (
    value === null ||
    value === undefined ||
    ['string', 'number', 'boolean'].includes(typeof value)
  )
    return
  if (typeof value !== 'object') throw new Error(`${where}: a ${typeof value} cannot cross IPC`)
  const prototype: unknown = Object.getPrototypeOf(value)
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null)
    throw new Error(`${where}: only plain objects cross IPC`)
  for (const part of Object.values(value)) assertPlain(part, where)
}
