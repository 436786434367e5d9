import type { RunProgress } from '@shared/deletion'
import { Progress } from '../../ui/progress'
import { paceText } from '../words'
import { lanesOf, words } from './words'
import '../copies.css'

/** The other lane of a run that saves copies first, below its own line. */
export function CopiesLanes({ progress }: { progress: RunProgress }) {
  const { copies } = progress
  const lanes = lanesOf(progress)
  if (!copies || !lanes) return null

  return (
    <div className="copies-lanes">
      <Progress
        label={words.saving}
        value={copies.fetched + copies.there + copies.unproved}
        total={copies.total}
      />
      <ul>
        <li>{lanes.deleted}</li>
        <li>{lanes.next}</li>
        <li>{lanes.toSave}</li>
        {copies.unproved > 0 && <li>{lanes.aside}</li>}
        <li>
          {/* The run's own line says how long it takes. */}
          {words.saving} · {paceText({ ...copies, leftMs: null })}
        </li>
      </ul>
    </div>
  )
}
