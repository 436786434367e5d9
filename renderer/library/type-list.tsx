import type { ReactNode } from 'react'
import { useLibrary } from '../stores'
import { formatNumber } from '../ui/format'
import { AudioIcon, GridIcon, NoPictureIcon, VideoIcon } from '../ui/icons'
import type { TypeFilter } from './view'
import { words } from './words'

const LINES: readonly (readonly [TypeFilter, ReactNode])[] = [
  ['all', <GridIcon key="all" />],
  ['image', <NoPictureIcon key="image" />],
  ['video', <VideoIcon key="video" />],
  ['audio', <AudioIcon key="audio" />]
]

/** The library by type, in the side bar: the same filter as the "Type" field. */
export function TypeList() {
  const { counts, assets, view, look } = useLibrary((state) => state)
  return (
    <nav aria-label={words.library}>
      <h2>{words.library}</h2>
      {LINES.map(([type, icon]) => (
        <button
          key={type}
          type="button"
          className="side-line"
          title={words.title[type]}
          aria-current={view.type === type ? 'page' : undefined}
          onClick={() => look({ type })}
        >
          {icon}
          <span>{words.title[type]}</span>
          <small>{formatNumber(type === 'all' ? assets.length : counts[type])}</small>
        </button>
      ))}
    </nav>
  )
}
