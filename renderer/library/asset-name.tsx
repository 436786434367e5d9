import { named } from './words'

/** An asset's name. Isolated, since a name that turns its writing must not turn the line's. */
export const AssetName = ({ name }: { name: string }) => <bdi>{named(name)}</bdi>
