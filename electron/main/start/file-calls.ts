/**
 * File calls that may be out at a time. Node has four threads for them, and a disk that is away
 * holds each one that asks it: saving copies asks with eight at a time, so that the journal of a
 * run, on a disk that works, would wait with them.
 */
const FILE_CALLS = 24

/**
 * Before the first file call of this process: libuv reads the number once, then. On Windows as
 * well, from 1.52 on (libuv#4888), which Electron's Node has.
 */
export function allowFileCalls(env: Record<string, string | undefined>): void {
  env['UV_THREADPOOL_SIZE'] ??= String(FILE_CALLS)
}
