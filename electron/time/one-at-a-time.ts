/** Runs one thing after another: each waits for the one before, however that ended. */
export function oneAtATime(): <T>(act: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve()
  return (act) => {
    const done = before.then(act)
    before = done.catch(() => undefined)
    return done
  }
}
