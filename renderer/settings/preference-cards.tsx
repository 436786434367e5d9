import { PARALLEL_LIMIT } from '@shared/deletion'
import { formatNumber } from '@shared/language/count'
import { DENSITIES, PAGE_SIZES, type PageSize, THEMES } from '@shared/settings'
import { usePreferences } from '../stores'
import { Choice } from '../ui/choice'
import { BellIcon, BrushIcon, KeyboardIcon, PaceIcon } from '../ui/icons'
import { Switch } from '../ui/switch'
import { Card } from './card'
import { LanguageSetting } from './language-choice'
import { PresetMark } from './provisioned'
import { words } from './words'

const PARALLEL = Array.from({ length: PARALLEL_LIMIT }, (_, at) => at + 1)

const asOptions = (numbers: readonly number[]) =>
  numbers.map((value) => [String(value), formatNumber(value)] as const)

const pageSizeOf = (text: string): PageSize =>
  PAGE_SIZES.find((size) => String(size) === text) ?? PAGE_SIZES[0]

export function AppearanceCard() {
  const { preferences, change } = usePreferences((state) => state)

  return (
    <Card title={words.appearance} icon={<BrushIcon />}>
      <LanguageSetting />
      <Choice
        label={words.theme}
        hint={<PresetMark of="theme" />}
        options={THEMES.map((theme) => [theme, words.themes[theme]] as const)}
        value={preferences.theme}
        onChange={(theme) => void change({ theme })}
      />
      <Choice
        label={words.density}
        hint={<PresetMark of="density" />}
        options={DENSITIES.map((density) => [density, words.densities[density]] as const)}
        value={preferences.density}
        onChange={(density) => void change({ density })}
      />
      <Switch
        label={words.playOnHover}
        hint={words.playOnHoverHint}
        checked={preferences.playOnHover}
        onChange={(playOnHover) => void change({ playOnHover })}
      />
    </Card>
  )
}

/** How fast the service is asked. */
export function PaceCard() {
  const { preferences, change } = usePreferences((state) => state)
  const mark = (of: 'parallel' | 'pageSize', hint: string) => (
    <>
      {hint}
      <PresetMark of={of} />
    </>
  )

  return (
    <Card title={words.pace} icon={<PaceIcon />}>
      <Choice
        label={words.parallel}
        hint={mark('parallel', words.parallelHint)}
        options={asOptions(PARALLEL)}
        value={String(preferences.parallel)}
        onChange={(parallel) => void change({ parallel: Number(parallel) })}
      />
      <Choice
        label={words.pageSize}
        hint={mark('pageSize', words.pageSizeHint)}
        options={asOptions(PAGE_SIZES)}
        value={String(preferences.pageSize)}
        onChange={(size) => void change({ pageSize: pageSizeOf(size) })}
      />
    </Card>
  )
}

export function KeyboardCard() {
  const { preferences, change } = usePreferences((state) => state)

  return (
    <Card title={words.keyboard} icon={<KeyboardIcon />}>
      <Switch
        label={words.singleKeys}
        hint={words.singleKeysHint}
        checked={preferences.singleKeys}
        onChange={(singleKeys) => void change({ singleKeys })}
      />
    </Card>
  )
}

export function NotificationsCard() {
  const { preferences, change } = usePreferences((state) => state)

  return (
    <Card title={words.notifications} icon={<BellIcon />}>
      <Switch
        label={words.notify}
        hint={
          <>
            {words.notifyHint}
            <PresetMark of="notify" />
          </>
        }
        checked={preferences.notify}
        onChange={(notify) => void change({ notify })}
      />
    </Card>
  )
}
