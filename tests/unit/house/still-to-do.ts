// Breaches of the house rules that are known and not mended yet. Mend one, then delete its line;
// nothing is ever added here.

export const DEAD_PATHS: readonly string[] = []
export const UNUSED_EXPORTS: readonly string[] = [
  'electron/deletion/proof.ts: agree',
  'electron/deletion/reconcile.ts: LOOK_AGAIN_MS'
]
export const LONG_FILES: readonly string[] = []
export const FULL_FOLDERS: readonly string[] = []
