import { useEffect } from 'react'
import { useDeletion, useLibrary } from './stores'

/** Ctrl/Cmd+A, Escape and Delete for the library. A dialog and a text field keep their keys to themselves. */
export function useShortcuts(): void {
  const selectAll = useLibrary((state) => state.selectAll)
  const clearSelection = useLibrary((state) => state.clearSelection)
  const plan = useDeletion((state) => state.plan)
  const cancel = useDeletion((state) => state.cancel)
  const isPlanning = useDeletion(({ step }) => step.kind === 'planning')
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event
      if (!(target instanceof Element) || target.closest('input, select, textarea, dialog')) return
      if (event.key === 'a' && (event.ctrlKey || event.metaKey)) selectAll()
      else if (event.key === 'Escape' && isPlanning) void cancel()
      else if (event.key === 'Escape') clearSelection()
      else if (event.key === 'Delete' && !event.repeat) void plan()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [selectAll, clearSelection, plan, cancel, isPlanning])
}
