import type { LibraryKind } from '@shared/library/kind'
import { createContext } from 'react'

/** The library that a part of the window belongs to. The stores of a component follow it. */
export const KindContext = createContext<LibraryKind>('uploads')
