/** Whether a dialog of the system is open: the one door through which each of them is shown. */
export interface NativeDialogs {
  readonly isOpen: () => boolean
  /** Runs what shows a dialog, until it has closed. */
  readonly during: <T>(show: () => Promise<T>) => Promise<T>
}

/** `onChange` is told before the first one opens, and after the last one has closed. */
export function createNativeDialogs(onChange: () => void): NativeDialogs {
  let open = 0

  return {
    isOpen: () => open > 0,
    during: async (show) => {
      open += 1
      if (open === 1) onChange()
      try {
        return await show()
      } finally {
        open -= 1
        if (open === 0) onChange()
      }
    }
  }
}
