import { Suspense } from 'react'
import { Card } from '../settings/card'
import { usePreferences } from '../stores'
import { StarIcon } from '../ui/icons'
import { Switch } from '../ui/switch'
import { HistoryLine } from './history-line'
import { words } from './words'

/** Whether the history is read, and how far it was. */
export function UsesCard() {
  const { preferences, change } = usePreferences((state) => state)

  return (
    <Card title={words.card} icon={<StarIcon />}>
      <Switch
        label={words.setting}
        hint={words.settingHint}
        checked={preferences.readUses}
        onChange={(readUses) => void change({ readUses })}
      />
      <Suspense>
        <HistoryLine />
      </Suspense>
    </Card>
  )
}
