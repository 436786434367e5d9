/** In the built-in library, unless `--demo` says how many. By itself: the start needs no more. */
export const DEMO_ASSETS = 240
