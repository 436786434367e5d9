/**
 * Pages outside the program, by name: their addresses stand in main alone, see
 * electron/main/window/links.ts.
 */
export const LINKS = ['useapi', 'useapi-kling', 'releases'] as const

export type LinkName = (typeof LINKS)[number]
