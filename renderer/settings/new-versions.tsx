import { usePreferences } from '../stores'
import { Button } from '../ui/button'
import { Switch } from '../ui/switch'
import { words } from './words'

/** Off until it is asked for, here or at the end of a deletion. */
export function NewVersionsSwitch() {
  const { preferences, change } = usePreferences((state) => state)

  return (
    <Switch
      label={words.newVersions}
      hint={words.newVersionsHint}
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
      {words.newVersionsAsk}
      <Button onClick={() => void change({ newVersions: 'tell' })}>{words.newVersionsYes}</Button>
      <Button look="quiet" onClick={() => void change({ newVersions: 'never' })}>
        {words.newVersionsNo}
      </Button>
    </p>
  )
}
