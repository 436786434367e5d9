import { isResting } from '../../deletion/question/steps'
import { FAVOURITE_NOT_KNOWN, LISTED } from '../../library/catalog/columns'
import { useAnyRun, useDeletion, useStores } from '../../stores'
import { Button } from '../../ui/button'
import { workWords } from './task-words'

const WANTED = LISTED | FAVOURITE_NOT_KNOWN

/** Asks Kling about each task that is not known, as before a deletion, and deletes nothing. */
export function LookUpFavourites() {
  const { library } = useStores()
  const { step, lookUpFavourites } = useDeletion((state) => state)
  const isAnyRun = useAnyRun()

  const lookUp = (): void => {
    const { catalog } = library.getState()
    const { flags } = catalog.columns()
    const ids: string[] = []
    for (let index = 0; index < catalog.size(); index += 1)
      if (((flags[index] ?? 0) & WANTED) === WANTED) ids.push(catalog.idOf(index))
    void lookUpFavourites(ids)
  }

  return (
    <Button look="primary" disabled={isAnyRun || !isResting(step)} onClick={lookUp}>
      {workWords.favouritesUnknown.lookUp}
    </Button>
  )
}
