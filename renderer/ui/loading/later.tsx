import { wordsToCome } from '@shared/language/spoken'
import { createElement, type FunctionComponent, use } from 'react'
import { LoadFailed } from './load-failed'

/** A component whose code is loaded when it is first drawn, or before. */
export interface LoadedLater<Props extends object> {
  /** Null until its code is there. */
  readonly loaded: () => FunctionComponent<Props> | null
  /** One try, however often it is asked; a boundary that has shown its failure permits another. */
  readonly load: () => Promise<void>
  /** Loads it before it is opened. A failure is told to whoever opens it. */
  readonly preload: () => void
}

export function loadedLater<Props extends object>(
  imported: () => Promise<FunctionComponent<Props>>
): LoadedLater<Props> {
  let component: FunctionComponent<Props> | null = null
  let loading: Promise<void> | null = null
  const forget = (): void => {
    loading = null
  }

  const load = (): Promise<void> => {
    loading ??= Promise.all([imported(), wordsToCome()]).then(
      ([found]) => {
        component = found
      },
      (error: unknown) => {
        throw new LoadFailed(error, forget)
      }
    )
    return loading
  }

  return { loaded: () => component, load, preload: () => void load().catch(forget) }
}

/** Draws it at once when its code is there; suspends until then. */
export function Later<Props extends object>({
  what,
  props
}: {
  readonly what: LoadedLater<Props>
  readonly props: Props
}) {
  if (what.loaded() === null) use(what.load())
  const component = what.loaded()
  return component && createElement(component, props)
}
