// What the page's store asks of a browser, and Node has not: a moment in which nothing has to be
// drawn. Here that is any later one.
Object.assign(globalThis, {
  requestIdleCallback: (call: () => void): number => Number(setTimeout(call)),
  cancelIdleCallback: (handle: number): void => clearTimeout(handle)
})
