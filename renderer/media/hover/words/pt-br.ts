import { formatNumber } from '@shared/language/count'
import { NO_USE_FOUND } from '../../../library/catalog/uses'
import { usedIn } from '../../../library/words'
import { words as libraryWords } from '../../../library/words/pt-br'
import { formatDay, formatDuration, formatTime } from '../../../ui/format'
import type { words as english } from '../words'

export const words: typeof english = {
  play: (name) => `Reproduzir ${name}`,
  stop: (name) => `Parar ${name}`,
  facts: ({ name, type, width, height, durationMs, createdAt, task }, uses) =>
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
}
