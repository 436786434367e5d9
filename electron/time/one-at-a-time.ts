/**
 * A queue of one: each task starts when the one before it has ended, whether or not it failed. A
 * task that does nothing ends once all before it have.
 */
export function oneAtATime(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()

  return (task) => {
    const done = last.then(task)
    last = done.catch(() => undefined)
    return done
  }
}
