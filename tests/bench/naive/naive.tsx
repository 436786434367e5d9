import { ASSET_TYPES, type AssetType } from '@shared/asset'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { words } from '../../../renderer/library/words'
import { formatDay, formatDuration } from '../../../renderer/ui/format'
import '../../../renderer/theme.css'
import './naive.css'

// The naive grid that `npm run bench:library` compares with: the same tile in the same style, but
// every asset is a tile in the document and in one React state, and all are drawn when one changes.

interface Asset {
  readonly id: string
  readonly name: string
  readonly type: AssetType
  readonly createdAt: number
  readonly durationMs: number
  readonly isSelected: boolean
}

const count = Number(new URLSearchParams(location.search).get('count'))
const HOUR_MS = 3_600_000
const first: readonly Asset[] = Array.from({ length: count }, (_, index) => ({
  id: String(index),
  name: `${index.toString(16)}.png`,
  type: ASSET_TYPES[index % 3] ?? 'other',
  createdAt: Date.UTC(2026, 10, 22) - index * 5 * HOUR_MS,
  durationMs: 3_000 + (index % 7) * 1_000,
  isSelected: false
}))

function NaiveGrid() {
  const [assets, setAssets] = useState(first)
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent): void =>
      setAssets((before) => before.map((asset) => ({ ...asset, isSelected: key === 'a' })))
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
  const toggle = (id: string): void =>
    setAssets((before) =>
      before.map((asset) => (asset.id === id ? { ...asset, isSelected: !asset.isSelected } : asset))
    )
  return assets.map(({ id, name, type, createdAt, durationMs, isSelected }) => (
    <div
      key={id}
      role="gridcell"
      aria-label={`${words.type[type]} ${name}, ${formatDay(createdAt)}`}
      aria-selected={isSelected}
      className={isSelected ? 'tile tile-selected' : 'tile'}
      onClick={() => toggle(id)}
    >
      <span className="picture picture-waiting" />
      {type !== 'image' && (
        <span className="tag tile-duration tile-plays" data-duration={formatDuration(durationMs)} />
      )}
    </div>
  ))
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<NaiveGrid />)
