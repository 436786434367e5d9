import type { RunProgress } from '@shared/deletion'
import { Suspense, useEffect, useState } from 'react'
import { copiesLanes } from '../later'
import { useDeletion } from '../stores'
import { Button } from '../ui/button'
import { Later } from '../ui/loading/later'
import { Progress } from '../ui/progress'
import { common } from '../ui/words'
import { progressText, words } from './words'

/**
 * The floating bar during a deletion: its progress, what it waits for, and how to halt it. `of`:
 * the library it is in, when that is not the one on the screen.
 */
export function RunBar({ progress, of }: { progress: RunProgress; of?: string }) {
  const { pause, resume, stop } = useDeletion((state) => state)
  const { phase, total, counts, hold } = progress
  const now = useNow(hold?.by === 'service')
  const isHalting = phase === 'stopping' || phase === 'ended'

  return (
    <section className="floating run-bar" aria-label={words.deleting}>
      <Progress label={words.deleting} value={total - counts['not-sent']} total={total} />
      <p role="status" aria-live="off">
        {of !== undefined && <small>{words.deletingIn(of)}</small>}{' '}
        <b>{progressText(progress, now)}</b>
      </p>
      <span className="spacer" />
      {phase === 'running' || phase === 'checking' ? (
        <Button onClick={() => void pause()}>{words.pause}</Button>
      ) : (
        <Button disabled={isHalting} onClick={() => void resume()}>
          {words.resume}
        </Button>
      )}
      <Button disabled={isHalting} onClick={() => void stop()}>
        {words.stop}
      </Button>
      {progress.copies && (
        <Suspense>
          <Later what={copiesLanes} props={{ progress }} />
        </Suspense>
      )}
    </section>
  )
}

/**
 * Takes the place of the bar when its progress cannot be shown: the deletion can be stopped still.
 */
export function BareRunBar({ onAgain }: { onAgain: () => void }) {
  const stop = useDeletion((state) => state.stop)

  return (
    <section className="floating run-bar" aria-label={words.deleting}>
      <b role="alert">{words.progressBroken}</b>
      <span className="spacer" />
      <Button onClick={onAgain}>{common.tryAgain}</Button>
      <Button onClick={() => void stop()}>{words.stop}</Button>
    </section>
  )
}

const SECOND_MS = 1000

/** The current time, updated every second during a countdown. */
function useNow(isCounting: boolean): number {
  const [now, setNow] = useState(Date.now)

  useEffect(() => {
    if (!isCounting) return undefined

    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS)

    return () => clearInterval(timer)
  }, [isCounting])

  return now
}
