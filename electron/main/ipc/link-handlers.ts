import type { OpenLink } from '../window/links'
import type { HandlersOf } from './handlers-of'

export function linkHandlers({ openLink }: { readonly openLink: OpenLink }): HandlersOf<'link'> {
  return { 'link:open': ({ name }) => openLink(name) }
}
