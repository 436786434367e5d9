import { OpenLink } from '../problems/open-link'
import { Button } from '../ui/button'
import { common } from '../ui/words'
import { words } from './words'

export interface NewerVersionProps {
  readonly newer: string
  readonly onClose: () => void
}

/** Says that there is a newer version, and where. */
export const NewerVersion = ({ newer, onClose }: NewerVersionProps) => (
  <div className="notices new-version">
    {words.newer(newer)}
    <OpenLink name="releases" />
    <Button onClick={onClose}>{common.close}</Button>
  </div>
)
