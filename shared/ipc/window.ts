import { z } from 'zod'
import type { Command, WorkUnderWay } from '../commands'
import { LINKS } from '../links'
import { MENU_COMMANDS, MENU_SUBJECTS, type MenuCommand } from '../menu/context-menu'
import { event, request } from './define'
import { IDS_LIMIT, library, nothing } from './shapes'

const howMany = z.int().min(0).max(IDS_LIMIT)
/** More pixels than any screen has. */
const pixel = z.int().min(0).max(65_535)

const menu = z.strictObject({
  library,
  about: z.enum(MENU_SUBJECTS),
  count: howMany,
  others: howMany,
  offered: z
    .array(z.strictObject({ command: z.enum(MENU_COMMANDS), enabled: z.boolean() }).readonly())
    .max(MENU_COMMANDS.length)
    .readonly(),
  at: z.strictObject({ x: pixel, y: pixel }).readonly().nullable()
})

export const windowRequests = {
  /** The user's answer to `window:closing`: stop after what is on its way, then close. */
  'window:close': request(nothing).answers<null>(),
  /** The native menu of a tile, a month or the selection; null: closed without a choice. */
  'menu:popup': request(menu).answers<MenuCommand | null>(),
  /** In the system's browser. */
  'link:open': request(z.strictObject({ name: z.enum(LINKS) })).answers<null>()
}

export const windowEvents = {
  /** The user tried to close the window while this is under way. It stays until `window:close`. */
  'window:closing': event<WorkUnderWay>(),
  'menu:command': event<{ readonly command: Command }>()
}
