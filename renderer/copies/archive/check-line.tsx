import { Trouble } from '../../problems/trouble'
import { Button } from '../../ui/button'
import { Progress } from '../../ui/progress'
import { useArchive } from './use-archive'
import { checkText, words } from './words'

/** "Check copies": every file is read back, with what was found so far. */
export function CheckLine() {
  const { check, begin, stop } = useArchive((state) => state)
  const isRunning = check?.phase === 'running'

  return (
    <>
      <div className="card-actions">
        {isRunning ? (
          <Button onClick={stop}>{words.stop}</Button>
        ) : (
          <Button onClick={() => void begin()}>{words.check}</Button>
        )}
        <span
          className={check ? undefined : 'copies-hint'}
          role="status"
          aria-live={isRunning ? 'off' : 'polite'}
        >
          {check ? checkText(check) : words.checkHint}
        </span>
      </div>
      {isRunning && <Progress label={words.checking} value={check.done} total={check.total} />}
      {check?.endedBy && <Trouble problem={check.endedBy} />}
    </>
  )
}
