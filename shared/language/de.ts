import { type Count, inForms } from './count'

export const count: Count<'de'> = inForms
