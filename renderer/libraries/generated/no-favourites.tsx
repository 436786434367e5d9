import { isResting } from '../../deletion/question/steps'
import { useWhyNot } from '../../deletion/use-why-not'
import { FAVOURITE_NOT_KNOWN, LISTED } from '../../library/catalog/columns'
import { NO_FILTER } from '../../library/filter/view'
import { useDeletion, useLibrary, useStores } from '../../stores'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { SearchIcon } from '../../ui/icons'
import { workWords } from './task-words'

const WANTED = LISTED | FAVOURITE_NOT_KNOWN

/**
 * Where no favourite is known. Kling can be asked about each task that is not, as before a
 * deletion; that deletes nothing.
 */
export function NoFavourites({ notKnown }: { notKnown: number }) {
  const changeView = useLibrary((state) => state.changeView)
  const { library } = useStores()
  const { step, lookUpFavourites } = useDeletion((state) => state)
  const why = useWhyNot()

  const lookUp = (): void => {
    const { catalog } = library.getState()
    const { flags } = catalog.columns()
    const ids: string[] = []
    for (let index = 0; index < catalog.size(); index += 1)
      if (((flags[index] ?? 0) & WANTED) === WANTED) ids.push(catalog.idOf(index))
    void lookUpFavourites(ids)
  }

  const said = workWords.favouritesUnknown
  return (
    <EmptyState icon={<SearchIcon />} title={said.title} hint={said.hint}>
      {why !== undefined && <small>{why}</small>}
      <Button
        look="primary"
        disabled={why !== undefined || !isResting(step)}
        title={why}
        onClick={lookUp}
      >
        {said.lookUp}
      </Button>
      <Button onClick={() => changeView({ ...NO_FILTER, values: ['favourite-not-known'] })}>
        {said.show(notKnown)}
      </Button>
    </EmptyState>
  )
}
