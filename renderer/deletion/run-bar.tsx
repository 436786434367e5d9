import type { RunProgress } from '@shared/deletion'
import { useDeletion } from '../stores'
import { Button } from '../ui/button'
import { Progress } from '../ui/progress'
import { progressText, words } from './words'

/** The floating bar while a deletion runs: how far it is, and how to halt it. */
export function RunBar({ progress }: { progress: RunProgress }) {
  const { pause, resume, stop } = useDeletion((state) => state)
  const { phase, total, counts } = progress
  const isHalting = phase === 'stopping' || phase === 'ended'
  return (
    <section className="floating run-bar" aria-label={words.deleting}>
      <Progress label={words.deleting} value={total - counts['not-sent']} total={total} />
      <p role="status">
        <b>{progressText(progress)}</b>
      </p>
      <span className="spacer" />
      {phase === 'running' ? (
        <Button onClick={() => void pause()}>{words.pause}</Button>
      ) : (
        <Button disabled={isHalting} onClick={() => void resume()}>
          {words.resume}
        </Button>
      )}
      <Button disabled={isHalting} onClick={() => void stop()}>
        {words.stop}
      </Button>
    </section>
  )
}
