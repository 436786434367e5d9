import { useListedIndex } from '../libraries/use-listed-index'
import { useShowIn } from '../libraries/use-show-in'
import { Button } from '../ui/button'
import { words } from './words'

/** Leads to a task in its own library; nothing while it is not listed there. */
export function OpenTask({ id }: { id: string }) {
  const showTask = useShowIn('generated')
  const index = useListedIndex('generated', id)
  if (index === undefined) return null

  return (
    <Button look="quiet" onClick={() => showTask(index)}>
      {words.openTask}
    </Button>
  )
}
