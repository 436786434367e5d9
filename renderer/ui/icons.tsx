import type { ReactNode } from 'react'

/** Inline, drawn on a 16-pixel grid in the colour of the text around them. Always beside or inside something that has a name. */
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

export const CheckIcon = () => (
  <Icon>
    <path d="M3.5 8.5l3 3 6-7" />
  </Icon>
)
export const PlayIcon = () => (
  <Icon>
    <path d="M5 3.5v9l7-4.5z" fill="currentColor" />
  </Icon>
)
export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.2" />
    <path d="M10.2 10.2l3.3 3.3" />
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
    <rect x="3.5" y="7" width="9" height="6" rx="1.5" />
    <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
  </Icon>
)
export const NoPictureIcon = () => (
  <Icon>
    <rect x="2" y="3" width="12" height="10" rx="2" />
    <path d="M2.5 11.5l3.5-3 2.5 2 2-1.6 3 2.4" />
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
export const UnknownIcon = () => (
  <Icon>
    <path d="M6 6.2a2 2 0 1 1 2.8 1.9c-.5.3-.8.6-.8 1.3M8 11.8v.1" />
  </Icon>
)
