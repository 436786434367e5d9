import { useOwnWords } from '../libraries/description'

/** Where a few are named in one sentence; a prompt may have a thousand characters. */
const SHORT = 80

/**
 * An asset's name, or what stands in its place. Isolated, since a name that turns its writing must
 * not turn the line's.
 */
export function AssetName({ name, isShort = false }: { name: string; isShort?: boolean }) {
  const { unnamed } = useOwnWords().library
  const text = name.trim() === '' ? unnamed : name

  return <bdi>{isShort ? shortened(text) : text}</bdi>
}

/** By characters: half an emoji is none. */
function shortened(text: string): string {
  const characters = [...text]
  return characters.length > SHORT ? `${characters.slice(0, SHORT).join('')}…` : text
}
