/**
 * Made when it is asked for first. For what the system's language tables stand behind: to load them
 * takes longer than everything else before the first screen.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
