/** Two thirds of main's code, and needed by no window: loaded with the first request. */
export const loadUndici = () => import('undici')

export type Undici = Awaited<ReturnType<typeof loadUndici>>
