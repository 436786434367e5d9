import { useEffect, useState } from 'react'
import { OpenLink } from '../../problems/open-link'
import { usePreferences, useProgram } from '../../stores'
import { Button } from '../../ui/button'
import { Switch } from '../../ui/switch'
import { common } from '../../ui/words'
import { words } from './words'

/** Off until it is asked for, here or at the end of a deletion. */
export function NewVersionsSwitch() {
  const { preferences, change } = usePreferences((state) => state)

  return (
    <Switch
      label={words.setting}
      hint={words.settingHint}
      checked={preferences.newVersions === 'tell'}
      onChange={(isWanted) => void change({ newVersions: isWanted ? 'tell' : 'never' })}
    />
  )
}

/** Asked once, after something has been deleted. */
export function NewVersionsQuestion() {
  const { preferences, change } = usePreferences((state) => state)
  if (preferences.newVersions !== 'ask') return null

  return (
    <p className="report-actions">
      {words.ask}
      <Button onClick={() => void change({ newVersions: 'tell' })}>{words.yes}</Button>
      <Button look="quiet" onClick={() => void change({ newVersions: 'never' })}>
        {words.no}
      </Button>
    </p>
  )
}

/**
 * A line with a link over any screen, until it is closed, while there is a newer version and the
 * user wants to know.
 */
export function NewVersionLine() {
  const isWanted = usePreferences(({ preferences }) => preferences.newVersions === 'tell')
  const newer = useProgram((state) => state.newer)
  const [isRead, setIsRead] = useState(false)
  const lookForNewer = useProgram((state) => state.lookForNewer)

  useEffect(() => {
    if (isWanted) void lookForNewer()
  }, [isWanted, lookForNewer])

  return (
    // Always in the page: text that arrives together with its live region may not be announced.
    <div role="status">
      {isWanted && !isRead && newer !== null && (
        <div className="notices new-version">
          {words.newer(newer)}
          <OpenLink name="releases" />
          <Button onClick={() => setIsRead(true)}>{common.close}</Button>
        </div>
      )}
    </div>
  )
}
