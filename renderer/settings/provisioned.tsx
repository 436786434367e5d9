import type { Provisioning } from '@shared/program'
import type { Preferences } from '@shared/settings'
import { usePreferences, useProgram } from '../stores'
import { OrganisationIcon } from '../ui/icons'
import { presets, whereFound, words } from './words'

/** What a provisioning file presets; nothing without such a file. */
export function ProvisionedNote() {
  const provisioning = useProgram(({ facts }) => facts?.provisioning)
  if (!provisioning) return null

  return (
    <section className="provisioned" aria-label={words.provisioned}>
      <OrganisationIcon />
      <div>
        <b>{words.provisioned}</b>
        <p>{presets(named(provisioning))}</p>
        <small>
          {words.provisionedBy(<code key="file">{provisioning.file}</code>)}{' '}
          {whereFound(provisioning)}
        </small>
      </div>
    </section>
  )
}

function named({ endpoint, emails, preferences }: Provisioning): readonly string[] {
  const { parallel, pageSize, theme, density, notify } = preferences
  const parts: readonly (readonly [isSet: boolean, name: string])[] = [
    [endpoint !== null, words.preset.endpoint],
    [emails.length > 0, words.preset.emails],
    [parallel !== undefined, words.preset.parallel],
    [pageSize !== undefined, words.preset.pageSize],
    [theme !== undefined, words.preset.theme],
    [density !== undefined, words.preset.density],
    [notify !== undefined, words.preset.notify]
  ]

  return parts.filter(([isSet]) => isSet).map(([, name]) => name)
}

/** Marks a setting that still has the provisioning file's value. */
export function PresetMark({ of }: { of: keyof Preferences }) {
  const preset = useProgram(({ facts }) => facts?.provisioning?.preferences[of])
  const current = usePreferences(({ preferences }) => preferences[of])
  if (preset === undefined || preset !== current) return null

  return <span className="preset"> {words.presetMark}</span>
}
