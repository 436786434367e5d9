import type { PlannedUse } from '@shared/works/use'
import { use } from 'react'
import { KindContext } from '../libraries/kind-context'
import { plannedText } from './words'

/** What the assets of a plan are used in, in the one question. */
export const PlannedUses = ({ uses }: { uses: PlannedUse | null }) =>
  plannedText(uses, use(KindContext))
