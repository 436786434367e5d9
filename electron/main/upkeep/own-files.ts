import type { FileKind } from '../../files/sweep'
import { LOG_FILE, LOG_FOLDER } from '../../log/log'

/** What may stand beside a file of ours: one being written, or a broken one that was set aside. */
const BESIDE = String.raw`(\.[0-9a-f-]{36}\.tmp|\.broken-[\w.-]+)?`
const named = (form: string): RegExp => new RegExp(`^${form}${BESIDE}$`)
const folder = (name: string): RegExp => new RegExp(`^${name}$`)

/** Stands for a library of an account in file names; see account-key.ts. */
const KEY = '([0-9a-f]{16}|demo)(-generated)?'
const RUN = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'
/** One file per account. */
const perAccount = (name: string, suffix: string): FileKind => ({
  folders: [folder(name)],
  name: named(String.raw`${KEY}\.${suffix}`)
})

/**
 * Every file this program makes in its data folder, by its place there and the form of its name:
 * what "Remove everything" removes. All else in the folder is foreign, and stays. docs/data.md
 * describes each file's format and life.
 */
export const OWN_FILES = {
  'settings.json': [{ folders: [], name: named(String.raw`settings\.json`) }],
  'accounts.json': [{ folders: [], name: named(String.raw`accounts\.json`) }],
  selections: [perAccount('selections', 'json')],
  listings: [perAccount('listings', 'listing')],
  kept: [perAccount('kept', 'json')],
  filters: [perAccount('filters', 'json')],
  'last-filters': [perAccount('last-filters', 'json')],
  looks: [perAccount('looks', 'json')],
  copies: [perAccount('copies', 'json')],
  duplicates: [perAccount('duplicates', 'json')],
  suggestions: [perAccount('suggestions', 'json')],
  likeness: [perAccount('likeness', 'prints')],
  uses: [perAccount('uses', 'uses')],
  thumbnails: [
    {
      folders: [folder('thumbnails'), folder(KEY), /^\d{1,2}$/],
      name: named(String.raw`\d{1,40}(-\d{3})?\.webp`)
    },
    { folders: [folder('thumbnails')], name: named(String.raw`index\.json`) }
  ],
  journals: [
    { folders: [folder('journals'), folder(KEY)], name: named(String.raw`${RUN}\.jsonl`) }
  ],
  uploads: [{ folders: [folder('uploads'), folder(KEY)], name: named(String.raw`${RUN}\.jsonl`) }],
  [LOG_FOLDER]: [
    {
      folders: [folder(LOG_FOLDER)],
      name: new RegExp(String.raw`^${LOG_FILE.replaceAll('.', String.raw`\.`)}(\.\d)?$`)
    }
  ]
} as const satisfies Readonly<Record<string, readonly FileKind[]>>

/** A file in the data folder, or a folder with files of one kind. */
export type StoredName = keyof typeof OWN_FILES

export const OWN_FILE_KINDS: readonly FileKind[] = Object.values(OWN_FILES).flat()
