/**
 * Makes a value when it is first needed. For formatters: loading the system's language tables takes
 * longer than everything else before the first screen.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined

  return () => {
    made ??= { value: make() }
    return made.value
  }
}
