import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  compared: (seen, all) =>
    `Les doublons ne sont connus que parmi ce qui a été comparé jusqu’ici (${formatNumber(seen)} sur ${formatNumber(all)}).`
}
