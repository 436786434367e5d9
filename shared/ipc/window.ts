import { z } from 'zod'
import type { Command, WorkUnderWay } from '../commands'
import { LINKS } from '../links'
import { event, request } from './define'
import { nothing } from './shapes'

export const windowRequests = {
  /** The user's answer to `window:closing`: stop after what is on its way, then close. */
  'window:close': request(nothing).answers<null>(),
  /** In the system's browser. */
  'link:open': request(z.strictObject({ name: z.enum(LINKS) })).answers<null>()
}

export const windowEvents = {
  /** The user tried to close the window while this is under way. It stays until `window:close`. */
  'window:closing': event<WorkUnderWay>(),
  'menu:command': event<{ readonly command: Command }>()
}
