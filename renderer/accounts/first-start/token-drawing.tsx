import { words } from './words'

/** A mail with a link, and the page it leads to: one line, which begins with "user:". */
export function TokenDrawing() {
  return (
    <svg className="token-drawing" viewBox="0 0 300 120" role="img" aria-label={words.drawing}>
      <g className="drawn-sheet">
        <rect x="8" y="20" width="116" height="80" rx="10" />
        <path d="M10 28 66 66 122 28" />
      </g>
      <rect className="drawn-link" x="36" y="78" width="60" height="10" rx="5" />
      <g className="drawn-way">
        <path d="M132 60h26" />
        <path d="m150 52 8 8-8 8" />
      </g>
      <g className="drawn-sheet">
        <rect x="168" y="10" width="124" height="100" rx="10" />
        <path d="M182 30h44M182 90h70" />
      </g>
      <rect className="drawn-token" x="180" y="44" width="100" height="28" rx="7" />
      <text className="drawn-text" x="188" y="62">
        user:••••••
      </text>
    </svg>
  )
}
