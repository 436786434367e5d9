import type { Bridge } from '@shared/ipc/contract'
import { ok } from '@shared/problem'
import { createDeletionStore } from '../../../renderer/deletion/deletion-store'
import { createFrameStore } from '../../../renderer/frame/frame-store'
import { createPreflightStore } from '../../../renderer/preflight/preflight-store'
import { openStore } from './library-store'

/** The store over a library, and a main whose answers a test gives when it likes. */
export async function openDeletions(answers: Readonly<Record<string, unknown>>) {
  const { store: library, list } = await openStore()
  const listeners: [string, (event: unknown) => void][] = []
  const asked: string[] = []
  const inputs: { readonly name: string; readonly input: unknown }[] = []
  const bridge = {
    request: async (name: string, input: unknown) => {
      asked.push(name)
      inputs.push({ name, input })
      const answer = answers[name] ?? ok([])
      return typeof answer === 'function' ? Reflect.apply(answer, null, []) : answer
    },
    on: (name: string, listener: (event: unknown) => void) => {
      listeners.push([name, listener])
      return () => undefined
    }
  } as Bridge
  const store = createDeletionStore(bridge, library, createPreflightStore(bridge, library))

  return {
    library,
    list,
    asked,
    inputsOf: (of: string) => inputs.filter(({ name }) => name === of).map(({ input }) => input),
    frame: createFrameStore(bridge),
    store,
    state: store.getState,
    step: () => store.getState().step,
    emit: (to: string, event: unknown): void => {
      for (const [name, listener] of listeners) if (name === to) listener(event)
    }
  }
}

/** An answer that comes when `give` is called. */
export function later<T>() {
  let give: (value: T) => void = () => undefined
  const promise = new Promise<T>((resolve) => {
    give = resolve
  })
  return { promise, give }
}
