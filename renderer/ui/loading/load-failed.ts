/** The code of a component could not be loaded. */
export class LoadFailed extends Error {
  /** Lets the next opening try again. Until then each drawing would fail, and none loads anew. */
  readonly forget: () => void

  constructor(cause: unknown, forget: () => void) {
    super('a part of the page could not be loaded', { cause })
    this.forget = forget
  }
}
