import { LIBRARY_KINDS } from '@shared/library/kind'
import { useDescription } from '../../libraries/description'
import { useFrame } from '../../stores'
import { common } from '../../ui/words'
import type { Entry } from './entry'
import { words } from './words'

/** Both libraries, and the screens that no key leads to. */
export function usePlaceEntries(): readonly Entry[] {
  const { screen, show, open, goTo } = useFrame((state) => state)
  const { kind: here } = useDescription()

  const libraries = LIBRARY_KINDS.map((kind): Entry => {
    return {
      id: `screen:${kind}`,
      group: 'places',
      name: common[kind],
      detail: words.library,
      keys: [],
      whyNot: kind === here && screen === 'library' ? words.openNow : null,
      act: () => goTo(kind)
    }
  })
  const screens = (['suggestions', 'duplicates'] as const).map(
    (name): Entry => ({
      id: `screen:${name}`,
      group: 'places',
      name: common[name],
      detail: '',
      keys: [],
      whyNot: screen === name ? words.openNow : null,
      act: () => show(name)
    })
  )

  return [
    ...libraries,
    ...screens,
    {
      id: 'screen:accounts',
      group: 'places',
      name: words.accounts,
      detail: '',
      keys: [],
      whyNot: null,
      act: () => open('accounts')
    }
  ]
}
