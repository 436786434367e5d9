import { Trouble } from '../../problems/trouble'
import { Button } from '../../ui/button'
import { useCopies } from '../use-copies'
import { savedTitle, savingText } from '../words'
import { isLost } from './marks'
import { useArchive } from './use-archive'
import { viewerText, words, workViewerText } from './words'
import '../copies.css'

/**
 * In the viewer: whether there is a copy of this file, and what "Save a copy" has come to. `item`:
 * the task whose work it is; else it is an item itself.
 */
export function ViewerCopy({ id, item = id }: { id: string; item?: string }) {
  const copy = useArchive(({ saved }) => saved?.get(id))
  const { saving, problem, show, save } = useCopies((state) => state)

  return (
    <section className="viewer-copy" aria-label={words.viewer}>
      {copy && (
        <p>
          {item === id ? viewerText(copy) : workViewerText(copy)}{' '}
          {isLost(copy.state) ? (
            <Button onClick={() => void save([item])}>{words.saveAgain}</Button>
          ) : (
            <Button onClick={() => void show(item)}>{words.showInFolder}</Button>
          )}
        </p>
      )}
      <p role="status">
        {saving && (saving.phase === 'ended' ? savedTitle(saving) : savingText(saving))}
      </p>
      {problem && <Trouble problem={problem} />}
    </section>
  )
}
