import { z } from 'zod'
import { LINKS } from '../links'
import type { Result } from '../problem'

export const linkInputs = {
  'link:open': z.strictObject({ name: z.enum(LINKS) })
}

export interface LinkOutputs {
  'link:open': Result<null>
}
