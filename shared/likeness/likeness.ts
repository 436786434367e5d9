/** Of how a print is made. Prints of another version are made anew. */
export const LIKENESS_VERSION = 1

/** A shape of 256 bits, then a colour grid of 8 × 8 cells of three bytes. */
export const SHAPE_BYTES = 32
export const GRID_CELLS = 64
export const PRINT_BYTES = SHAPE_BYTES + 3 * GRID_CELLS

/**
 * How sure it is that the assets of a group are one: the surest first. Never a percentage (R30).
 */
export const LIKENESSES = ['same-file', 'same-picture', 'looks-alike'] as const
export type Likeness = (typeof LIKENESSES)[number]
