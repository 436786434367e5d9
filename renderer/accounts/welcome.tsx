import type { ReactNode } from 'react'
import { words } from './words'

/** The card around every screen shown before a library is open. */
export function Welcome({ children }: { children: ReactNode }) {
  return (
    <main className="welcome">
      <div className="welcome-card">
        <img src="./icon.svg" alt="" width={56} height={56} />
        <h1>{words.product}</h1>
        <p className="welcome-promise">{words.promise}</p>
        {children}
      </div>
    </main>
  )
}
