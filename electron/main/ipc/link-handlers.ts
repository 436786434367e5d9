import type { PopUpMenu } from '../menus/context-menu'
import type { OpenLink } from '../window/links'
import type { HandlersOf } from './handlers-of'

interface Options {
  readonly openLink: OpenLink
  readonly popUpMenu: PopUpMenu
}

/** What the page has the desktop do, without the library. */
export function linkHandlers({ openLink, popUpMenu }: Options): HandlersOf<'link' | 'menu'> {
  return {
    'link:open': ({ name }) => openLink(name),
    'menu:popup': (asked) => popUpMenu(asked)
  }
}
