import { createElement, type FunctionComponent, use } from 'react'

/** A component whose code is loaded when it is first drawn, or before. */
export interface LoadedLater<Props extends object> {
  /** Null until its code is there. */
  readonly loaded: () => FunctionComponent<Props> | null
  readonly load: () => Promise<void>
}

export function loadedLater<Props extends object>(
  imported: () => Promise<FunctionComponent<Props>>
): LoadedLater<Props> {
  let component: FunctionComponent<Props> | null = null
  let loading: Promise<void> | null = null

  return {
    loaded: () => component,
    load: () => {
      loading ??= imported().then(
        (found) => {
          component = found
        },
        (error: unknown) => {
          // Tried again when it is drawn the next time.
          loading = null
          throw error
        }
      )
      return loading
    }
  }
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
