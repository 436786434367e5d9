import '../../../support/page/idle'
import { FILTER_NAME_LIMIT } from '@shared/filters'
import { expect, it } from 'vitest'
import { NO_FILTER } from '../../../../renderer/library/filter/view'
import { suggestedName } from '../../../../renderer/library/filter/words'

it('suggests a name that fits and cuts no character in half', () => {
  for (const before of ['', 'a']) {
    const name = suggestedName({ ...NO_FILTER, search: before + '😀'.repeat(50) })
    expect(name.length).toBeLessThanOrEqual(FILTER_NAME_LIMIT)
    expect(name).not.toMatch(/\p{Surrogate}/u)
  }
})
