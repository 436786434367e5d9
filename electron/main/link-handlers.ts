import type { HandlersOf } from './handlers'
import type { OpenLink } from './links'

export function linkHandlers({ openLink }: { readonly openLink: OpenLink }): HandlersOf<'link'> {
  return { 'link:open': ({ name }) => openLink(name) }
}
