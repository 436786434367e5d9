import { wordsFilled } from '@shared/language/tables'
import { createContext, type ReactNode, useContext } from 'react'

const SpokenContext = createContext(wordsFilled())

/** Tells its parts when the words have changed: by another language, or by more of it. */
export const Spoken = ({ children }: { children: ReactNode }) => (
  <SpokenContext value={wordsFilled()}>{children}</SpokenContext>
)

/** For what is drawn anew only if it must be: other words are a reason. */
export const useSpoken = () => useContext(SpokenContext)
