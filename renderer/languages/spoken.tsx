import { spokenLanguage } from '@shared/language/spoken'
import { createContext, type ReactNode, useContext } from 'react'

const SpokenContext = createContext(spokenLanguage())

/** Tells its parts which language they are drawn in. */
export const Spoken = ({ children }: { children: ReactNode }) => (
  <SpokenContext value={spokenLanguage()}>{children}</SpokenContext>
)

/** For what is drawn anew only if it must be: another language is a reason. */
export const useSpoken = () => useContext(SpokenContext)
