import { z } from 'zod'

const EMAIL = /[^\s@"'<>]+(@|%40)[^\s@"'<>]+/gi

/** The service's own words as a journal keeps them: without any e-mail address in them. */
export const storedSaid = z
  .string()
  .transform((said) => said.replace(EMAIL, '…'))
  .nullable()
