import { useStores } from '../stores'

/** For buttons of the first screen: what saves copies is loaded later. */
export function useSaveCopies(): (ids: readonly string[]) => void {
  const { copies } = useStores()
  return (ids) => void copies().then((store) => store.getState().save(ids))
}
