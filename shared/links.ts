/**
 * Web pages the program can open, by name. Only main knows their addresses:
 * electron/main/window/links.ts.
 */
export const LINKS = ['useapi', 'useapi-kling', 'releases'] as const

export type LinkName = (typeof LINKS)[number]
