/**
 * Runs in the page after the scripted main: every mark that a tile can carry is on. Uses of every
 * third asset, a lock on every fifth, a copy of every second. It is sent there as text, so it
 * cannot use anything from outside the function. The ids are those of `benchSide`.
 */
export function markSide(): void {
  const MOST = 100_000
  const PER_PAGE = 500
  const NOW = Date.UTC(2026, 10, 26)
  const idAt = (index: number): string =>
    String(869_218_167_527_833_688n - BigInt(index) * 1_300_021n)
  const ok = (value: unknown) => Promise.resolve({ ok: true, value })
  const ids = (every: number): string[] =>
    Array.from({ length: MOST / every }, (_, at) => idAt(at * every))
  const copied = ids(2)

  const kling: { request: (name: string, input: unknown) => Promise<unknown> } = Reflect.get(
    window,
    'kling'
  )
  const scripted = kling.request
  const answers: Record<string, (input: { ids: readonly string[]; offset: number }) => unknown> = {
    'keep:load': () => ids(5),
    'works:state': () => ({
      phase: 'idle',
      tasks: 30_000,
      backTo: 0,
      isWhole: true,
      gapAt: null,
      at: NOW,
      problem: null,
      requests: 300,
      revision: 1
    }),
    'works:marks': ({ ids: asked }) => ({
      revision: 1,
      used: asked
        .filter((_, at) => at % 3 === 0)
        .map((id) => ({ id, generations: 3, works: 3, elements: 0, avatars: 0, running: 0 })),
      notKnown: []
    }),
    'copies:saved': ({ offset }) =>
      copied
        .slice(offset, offset + PER_PAGE)
        .map((id) => ({ id, type: 'image', state: 'saved', savedAt: NOW, provedAt: NOW }))
  }
  const request = (
    name: string,
    input: { library?: string; ids: readonly string[]; offset: number }
  ) => {
    const answer = input?.library === 'generated' ? undefined : answers[name]
    return answer ? ok(answer(input)) : scripted(name, input)
  }
  Object.assign(window, { kling: { ...kling, request } })
}
