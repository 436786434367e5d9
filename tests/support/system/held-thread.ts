/**
 * Holds this thread, as `startDrag` (electron#38845), a slow disk or sleep hold main's. It begins
 * where the timers that fall due meanwhile are the first thing to be heard afterwards.
 */
export async function holdThread(ms: number): Promise<void> {
  await new Promise(setImmediate)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}
