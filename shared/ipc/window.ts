import { z } from 'zod'
import type { Command } from '../commands'
import { LINKS } from '../links'
import { event, request } from './define'
import { nothing } from './shapes'

export const windowRequests = {
  /** The user's answer to `window:closing`: stop the run after the current request, then close. */
  'window:close': request(nothing).answers<null>(),
  /** In the system's browser. */
  'link:open': request(z.strictObject({ name: z.enum(LINKS) })).answers<null>()
}

export const windowEvents = {
  /** The user tried to close the window while a deletion runs. It stays until `window:close`. */
  'window:closing': event<null>(),
  'menu:command': event<{ readonly command: Command }>()
}
