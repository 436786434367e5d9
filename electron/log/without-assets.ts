const CURLY = /([“‘«])[^\n\r]*?([”’»])/g
const STRAIGHT = /(["'`])([^\n\r]*?)\1/g
/** What an engine quotes: the name of a property or a variable of the program's own code. */
const CODE = /\b(?:reading|setting|access) $/
const IDENTIFIER = /^[A-Za-z_$][\w$]{0,40}$/

const PICTURES = 'jpe?g|png|webp|gif|avif|heic|bmp|tiff?'
const RECORDINGS = 'mp4|mov|m4v|webm|avi|mkv|mp3|wav|m4a|aac|ogg|flac'
/** Looked for in two steps: one pattern for both takes the square of the length of a long line. */
const WORD = /[^\s<>()[\]{},;:/\\|]+/g
const MEDIA_FILE = new RegExp(`^.+\\.(?:${PICTURES}|${RECORDINGS})\\b`, 'i')
/** Ids often have 18 digits. Shorter numbers are counts, and positions in a file. */
const LONG_NUMBER = /\d{7,}/g

/**
 * Text without the names and ids of assets, of which the log holds none. Errs on the safe side:
 * whatever is quoted goes, unless it is certainly code.
 */
export function withoutAssets(text: string): string {
  return text
    .replace(CURLY, '$1…$2')
    .replace(STRAIGHT, (quoted: string, mark: string, inner: string, at: number, all: string) =>
      IDENTIFIER.test(inner) && CODE.test(all.slice(0, at)) ? quoted : `${mark}…${mark}`
    )
    .replace(WORD, (word) => word.replace(MEDIA_FILE, '[file]'))
    .replace(LONG_NUMBER, '[number]')
}
