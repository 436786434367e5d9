/** The answer of the worker: a picture as it was uploaded, or why it is not shown. */
export type Opened =
  | { readonly kind: 'picture'; readonly blob: Blob }
  /** More pixels than the program decodes. */
  | { readonly kind: 'too-large' }
  | { readonly kind: 'failed' }

/**
 * Answers once, later. The returned undo cancels the request, and calls `onCancel` where it was not
 * answered.
 */
export function openPicture(
  address: string,
  answer: (opened: Opened) => void,
  onCancel: () => void
): () => void {
  let isAnswered = false
  const worker = new Worker(new URL('./opened-worker.ts', import.meta.url), { type: 'module' })
  const end = (opened: Opened): void => {
    isAnswered = true
    worker.terminate()
    answer(opened)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Opened>) => end(data))
  worker.addEventListener('error', () => end({ kind: 'failed' }))
  worker.postMessage({ address })

  return () => {
    worker.terminate()
    if (!isAnswered) onCancel()
    isAnswered = true
  }
}
