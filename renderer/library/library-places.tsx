import type { ReactNode } from 'react'
import { useFrame, useLibrary } from '../stores'
import { formatNumber } from '../ui/format'
import { AudioIcon, ClockIcon, FileIcon, GridIcon, HeartIcon, HelpIcon, NoPictureIcon, PictureIcon, VideoIcon } from '../ui/icons'
import { type Corner, NO_FILTER, type TypeFilter } from './view'
import { words } from './words'

type Place = TypeFilter | Corner

const LIBRARY: readonly (readonly [Place, ReactNode])[] = [
  ['all', <GridIcon key="all" />],
  ['image', <PictureIcon key="image" />],
  ['video', <VideoIcon key="video" />],
  ['audio', <AudioIcon key="audio" />],
  ['other', <FileIcon key="other" />],
  ['favourites', <HeartIcon key="favourites" />]
]
const CLEAN_UP: readonly (readonly [Place, ReactNode])[] = [
  ['old', <ClockIcon key="old" />],
  ['no-picture', <NoPictureIcon key="no-picture" />]
]

/** The library's parts, and what is worth a look when cleaning up: the same filters as the toolbar's. */
export function LibraryPlaces() {
  const openSheet = useFrame((state) => state.open)
  const others = useLibrary(({ tally }) => tally.other)
  return (
    <>
      <nav aria-label={words.library}>
        <h2>{words.library}</h2>
        {LIBRARY.filter(([place]) => place !== 'other' || others > 0).map(([place, icon]) => (
          <Line key={place} place={place} icon={icon} />
        ))}
        <button type="button" className="side-line" title={words.generated} onClick={() => openSheet('generated')}>
          <HelpIcon />
          <span>{words.generated}</span>
        </button>
      </nav>
      <nav aria-label={words.cleanUp}>
        <h2>{words.cleanUp}</h2>
        {CLEAN_UP.map(([place, icon]) => (
          <Line key={place} place={place} icon={icon} />
        ))}
      </nav>
    </>
  )
}

function Line({ place, icon }: { place: Place; icon: ReactNode }) {
  const count = useLibrary(({ tally }) => tally[place])
  const isCurrentView = useLibrary(({ view }) => (view.corner ?? view.type) === place)
  const look = useLibrary((state) => state.look)
  const { screen, show } = useFrame((state) => state)
  return (
    <button
      type="button"
      className="side-line"
      title={words.title[place]}
      aria-current={isCurrentView && screen === 'library' ? 'page' : undefined}
      onClick={() => {
        show('library')
        look({ ...NO_FILTER, ...(isCorner(place) ? { corner: place } : { type: place }) })
      }}
    >
      {icon}
      <span>{words.title[place]}</span>
      <small>{formatNumber(count)}</small>
    </button>
  )
}

const isCorner = (place: Place): place is Corner => place === 'favourites' || place === 'old' || place === 'no-picture'
