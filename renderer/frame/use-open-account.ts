import type { OpenConnection } from '@shared/account'
import type { LibraryKind } from '@shared/library/kind'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useRetry } from '../accounts/use-retry'
import { giveWay } from '../deletion/question/give-way'
import type { ListingPhase } from '../library/listing/listing-phase'
import { isOffline } from '../library/offline'
import { useFrame, useLibraries, useLibrary } from '../stores'

/**
 * Opens both libraries of an account, and closes them when another account gets a frame of its own.
 * The uploads are listed at once, what Kling generated when it is first looked at.
 */
export function useOpenAccount(connection: OpenConnection, account: string): void {
  const { uploads, generated } = useLibraries()
  const { library: kind, show, goTo } = useFrame((state) => state)
  const { library: shown, deletion, works, copies, archive } = useLibraries()[kind]
  const isUnreachable = useLibrary(({ phase }) => phase.kind !== 'offline' && isOffline(phase))
  const isGeneratedOpen = useStore(generated.library, (state) => state.account !== null)
  const isReady = connection.kind === 'ready'
  const trouble = isReady ? null : connection.trouble

  // However one leaves it.
  useEffect(() => () => giveWay(deletion), [deletion])

  useEffect(() => {
    let isOpen = true
    const { open, refresh } = uploads.library.getState()
    const opened = open(account)
    if (isReady) void opened.then(() => (isOpen ? refresh() : undefined))
    return () => {
      isOpen = false
    }
  }, [account, isReady, uploads])

  useEffect(() => {
    if (!isReady) return undefined

    let isOpen = true
    const { open } = shown.getState()
    void open(account).then(() => {
      const { phase, refresh } = shown.getState()
      if (isOpen && wantsListing(kind, phase)) void refresh()
    })
    return () => {
      isOpen = false
    }
  }, [account, isReady, kind, shown])

  // Those of the uploads are made once the first screen stands: main.tsx.
  useEffect(() => {
    if (kind === 'uploads') return
    void works()
    void copies()
    void archive()
  }, [kind, works, copies, archive])

  useEffect(() => {
    if (isReady) return
    uploads.library.getState().goOffline(trouble)
  }, [isReady, trouble, uploads])

  useEffect(() => {
    if (isGeneratedOpen && !isReady) generated.library.getState().goOffline(trouble)
  }, [isGeneratedOpen, isReady, trouble, generated])

  useEffect(() => {
    void uploads.deletion.getState().rejoin()
    // What is selected, and what runs there. The uploads come first.
    const idle = requestIdleCallback(() => {
      void generated.library
        .getState()
        .open(account)
        .then(async () => {
          await generated.deletion.getState().rejoin()
          // The side bar says when one was interrupted there.
          await generated.deletion.getState().runs()
        })
    })

    // Nothing carries over to the next account, which gets a frame of its own.
    return () => {
      cancelIdleCallback(idle)
      for (const { deletion, viewer, library } of [uploads, generated]) {
        deletion.getState().reset()
        viewer.getState().reset()
        void library.getState().open(null)
      }
      goTo('uploads')
      show('library')
    }
  }, [account, uploads, generated, show, goTo])

  useRetry(isUnreachable, shown.getState().refresh)
}

/**
 * Whether a library that comes into view has to be listed: it never was, or could not be, as during
 * a run of its own.
 */
function wantsListing(kind: LibraryKind, { kind: phase }: ListingPhase): boolean {
  if (phase === 'failed') return true
  return kind === 'generated' && (phase === 'idle' || phase === 'offline')
}
