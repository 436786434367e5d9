import type { DemoUpload } from './generate'

/** What the demo service has stored, in memory, and what was taken from it. */
export interface Store {
  readonly emails: readonly string[]
  readonly uploads: (email: string) => readonly DemoUpload[]
  readonly find: (id: string) => DemoUpload | undefined
  /** Deletes those of the ids that the account has; answers them. */
  readonly remove: (email: string, ids: readonly string[]) => readonly string[]
}

export function createStore(accounts: ReadonlyMap<string, readonly DemoUpload[]>): Store {
  const stored = new Map([...accounts].map(([email, uploads]) => [email, new Map(uploads.map((upload) => [upload.id, upload]))]))
  return {
    emails: [...stored.keys()],
    uploads: (email) => [...(stored.get(email)?.values() ?? [])],
    find: (id) => {
      for (const uploads of stored.values()) {
        const found = uploads.get(id)
        if (found) return found
      }
      return undefined
    },
    remove: (email, ids) => ids.filter((id) => stored.get(email)?.delete(id))
  }
}
