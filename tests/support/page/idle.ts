// Idle callbacks, which the page's store needs and Node does not have. Here every later moment is
// idle.
Object.assign(globalThis, {
  requestIdleCallback: (call: () => void): number => Number(setTimeout(call)),
  cancelIdleCallback: (handle: number): void => clearTimeout(handle)
})
