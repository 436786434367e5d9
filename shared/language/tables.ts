// The words on the screen stand in tables, in English. Where another language is spoken, its words
// take the place of the English ones in these tables themselves: whoever reads a table reads the
// language that is spoken, outside React as well. Read inside functions, never while a module
// loads.

/** The words of the table of a name in another language, or its English ones. */
export type Translate = (name: string, english: object) => object

interface Table {
  readonly words: object
  readonly english: object
}

export const inEnglish: Translate = (_name, english) => english

/** The tables of a language by their names. What it lacks stays English. */
export const translated =
  (tables: Readonly<Record<string, object>>): Translate =>
  (name, english) =>
    tables[name] ?? english

/** How often all tables were filled. */
let fillings = 0
export const wordsFilled = (): number => fillings

const tables = new Map<string, Table>()
let translate = inEnglish

/** English words under a name of their own. They are translated even when they are loaded late. */
export function table<T extends object>(name: string, words: T): Readonly<T> {
  const english = { ...words }
  tables.set(name, { words, english })
  return Object.assign(words, translate(name, english))
}

/** Fills every table, and those that are still to be loaded. */
export function fillTables(from: Translate): void {
  translate = from
  fillings += 1
  for (const [name, { words, english }] of tables) Object.assign(words, translate(name, english))
}
