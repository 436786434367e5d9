import type { Asset } from '@shared/asset'
import { formatNumber } from '@shared/language/count'
import { table } from '@shared/language/tables'
import { NO_USE_FOUND } from '../../library/catalog/uses'
import { words as libraryWords, usedIn } from '../../library/words'
import { formatDay, formatDuration, formatTime } from '../../ui/format'

export const words = table('hover', {
  play: (name: string): string => `Play ${name}`,
  stop: (name: string): string => `Stop ${name}`,
  /**
   * The facts of an asset, each in a line of its own. Its name is never empty. What has made nothing
   * is of no type yet.
   */
  facts: (
    { name, type, width, height, durationMs, createdAt, task }: Asset,
    uses: number
  ): string =>
    [
      name,
      task?.works.length === 0 ? null : libraryWords.type[type],
      width && height ? `${formatNumber(width)} × ${formatNumber(height)}` : null,
      durationMs === null ? null : formatDuration(durationMs),
      createdAt === null ? formatDay(createdAt) : formatTime(createdAt),
      uses > NO_USE_FOUND ? usedIn(uses, task ? 'generated' : 'uploads') : null
    ]
      .filter((line) => line !== null)
      .join('\n')
})
