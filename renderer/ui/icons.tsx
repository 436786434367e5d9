import type { ReactNode } from 'react'

/**
 * An inline drawing on a 16-pixel grid in the colour of the text around it, always next to or
 * inside an element with a name. Icons for tiles are a single path, because there are many tiles.
 */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.2" />
    <path d="M10.2 10.2l3.3 3.3" />
  </Icon>
)
export const StarIcon = () => (
  <Icon>
    <path d="M8 2l1.7 4.3L14 8l-4.3 1.7L8 14l-1.7-4.3L2 8l4.3-1.7z" />
  </Icon>
)
export const RefreshIcon = () => (
  <Icon>
    <path d="M13 8a5 5 0 1 1-1.5-3.6M13 2.5v3h-3" />
  </Icon>
)
export const WarningIcon = () => (
  <Icon>
    <path d="M8 2.2l6.3 11H1.7z" />
    <path d="M8 6.5v3M8 11.4v.1" />
  </Icon>
)
export const LockIcon = () => (
  <Icon>
    <path d="M5 7h6a1.5 1.5 0 0 1 1.5 1.5v3A1.5 1.5 0 0 1 11 13H5a1.5 1.5 0 0 1-1.5-1.5v-3A1.5 1.5 0 0 1 5 7zM5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
  </Icon>
)
export const PictureIcon = () => (
  <Icon>
    <path d="M4 3h8a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM2.5 11.5l3.5-3 2.5 2 2-1.6 3 2.4" />
  </Icon>
)
export const NoPictureIcon = () => (
  <Icon>
    <path d="M4.5 3H12a2 2 0 0 1 2 2v6.5M12 13H4a2 2 0 0 1-2-2V5M2 2l12 12" />
  </Icon>
)
export const FileIcon = () => (
  <Icon>
    <path d="M4 2h5l3.5 3.5V14H4zM9 2v3.5h3.5" />
  </Icon>
)
export const HeartIcon = () => (
  <Icon>
    <path d="M8 13.2S2.3 10 2.3 6.2A2.9 2.9 0 0 1 8 5a2.9 2.9 0 0 1 5.7 1.2C13.7 10 8 13.2 8 13.2z" />
  </Icon>
)
export const PlayIcon = () => (
  <Icon>
    <path d="M5 3v10l8-5z" />
  </Icon>
)
export const StopIcon = () => (
  <Icon>
    <path d="M4.5 4.5h7v7h-7z" />
  </Icon>
)
export const ListIcon = () => (
  <Icon>
    <path d="M6 4h8M6 8h8M6 12h8M2.5 4h.1M2.5 8h.1M2.5 12h.1" />
  </Icon>
)
export const SlidersIcon = () => (
  <Icon>
    <path d="M2 5h6M12 5h2M2 11h2M8 11h6M10 3.2v3.6M6 9.2v3.6" />
  </Icon>
)
export const DuplicatesIcon = () => (
  <Icon>
    <path d="M6 5.5h7.5V13H6zM10.5 5.5V3H3v7.5h3" />
  </Icon>
)
export const DifferentIcon = () => (
  <Icon>
    <path d="M3 6h10M3 10h10M10 3L6 13" />
  </Icon>
)
export const ClockIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.8" />
    <path d="M8 4.8V8l2.2 1.6" />
  </Icon>
)
export const HistoryIcon = () => (
  <Icon>
    <path d="M2.5 8a5.5 5.5 0 1 0 1.8-4.1M2.5 2.8v2.7h2.7M8 5v3.2l2 1.3" />
  </Icon>
)
export const SettingsIcon = () => (
  <Icon>
    <path d="M2 4.5h7M12 4.5h2M2 11.5h2M7 11.5h7" />
    <circle cx="10.5" cy="4.5" r="1.6" />
    <circle cx="5.5" cy="11.5" r="1.6" />
  </Icon>
)
export const KeyboardIcon = () => (
  <Icon>
    <rect x="1.5" y="4" width="13" height="8" rx="1.5" />
    <path d="M4 6.7h.1M6.7 6.7h.1M9.3 6.7h.1M12 6.7h.1M5 9.5h6" />
  </Icon>
)
export const OfflineIcon = () => (
  <Icon>
    <path d="M1.8 6.2a9 9 0 0 1 3-1.9M14.2 6.2A9 9 0 0 0 8 3.7M4 8.7a6 6 0 0 1 2-1.3M12 8.7a6 6 0 0 0-1.7-1.2M8 12v.1M2.5 2.5l11 11" />
  </Icon>
)
export const GridIcon = () => (
  <Icon>
    <rect x="2.5" y="2.5" width="4.5" height="4.5" rx="1" />
    <rect x="9" y="2.5" width="4.5" height="4.5" rx="1" />
    <rect x="2.5" y="9" width="4.5" height="4.5" rx="1" />
    <rect x="9" y="9" width="4.5" height="4.5" rx="1" />
  </Icon>
)
export const VideoIcon = () => (
  <Icon>
    <rect x="2" y="4" width="8.5" height="8" rx="1.5" />
    <path d="M10.5 7l3.5-2v6l-3.5-2z" />
  </Icon>
)
export const AudioIcon = () => (
  <Icon>
    <path d="M3 6.5v3M6 4v8M9 5.5v5M12 7v2" />
  </Icon>
)
export const SwitchIcon = () => (
  <Icon>
    <path d="M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8l-2.5 2.5L6 13" />
  </Icon>
)
export const LeaveIcon = () => (
  <Icon>
    <path d="M9.5 3H4a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h5.5M7 8h6.5M11 5.5L13.5 8 11 10.5" />
  </Icon>
)
export const BrushIcon = () => (
  <Icon>
    <path d="M13.2 2.8L7.6 8.4M6.2 8.6a2.2 2.2 0 0 1 1.4 2.6c-.4 1.5-2 2.2-5 2 .9-.6 1-1.3 1.1-2.2a2.4 2.4 0 0 1 2.5-2.4z" />
  </Icon>
)
export const BellIcon = () => (
  <Icon>
    <path d="M4 11V7.2a4 4 0 0 1 8 0V11l1 1.2H3zM6.8 14h2.4" />
  </Icon>
)
export const PaceIcon = () => (
  <Icon>
    <path d="M2.6 11.6a5.9 5.9 0 1 1 10.8 0M8 9.4l2.6-3.2" />
  </Icon>
)
export const FolderIcon = () => (
  <Icon>
    <path d="M2 12.5v-9h4l1.5 2H14v7z" />
  </Icon>
)
export const InfoIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.8" />
    <path d="M8 7.4v3.4M8 5.1v.1" />
  </Icon>
)
export const StartOverIcon = () => (
  <Icon>
    <path d="M3.5 4.5h9M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5" />
  </Icon>
)
export const OrganisationIcon = () => (
  <Icon>
    <path d="M2.5 13.5h11M4 13.5V3h5v10.5M9 6.5h3v7M6 5.5h1M6 8h1M6 10.5h1" />
  </Icon>
)
export const FilterIcon = () => (
  <Icon>
    <path d="M2.5 4h11M4.5 8h7M6.5 12h3" />
  </Icon>
)
export const CloseIcon = () => (
  <Icon>
    <path d="M4.5 4.5l7 7M11.5 4.5l-7 7" />
  </Icon>
)
export const MoreIcon = () => (
  <Icon>
    <path d="M3.5 8h.1M8 8h.1M12.5 8h.1" strokeWidth="2.4" />
  </Icon>
)
export const UnknownIcon = () => (
  <Icon>
    <path d="M6 6.2a2 2 0 1 1 2.8 1.9c-.5.3-.8.6-.8 1.3M8 11.8v.1" />
  </Icon>
)
export const PreviousIcon = () => (
  <Icon>
    <path d="M10 3L5 8l5 5" />
  </Icon>
)
export const NextIcon = () => (
  <Icon>
    <path d="M6 3l5 5-5 5" />
  </Icon>
)
export const MinusIcon = () => (
  <Icon>
    <path d="M3.5 8h9" />
  </Icon>
)
export const CheckIcon = () => (
  <Icon>
    <path d="M3 8.5l3.5 3.5L13 4.5" />
  </Icon>
)
export const SaveIcon = () => (
  <Icon>
    <path d="M8 2.5v7M5 7l3 3 3-3M2.5 10v3.5h11V10" />
  </Icon>
)
