import type { FileKind } from '../../files/sweep'
import { LOG_FILE, LOG_FOLDER } from '../../log/log'

/** Beside a file of ours: one that is being written, or one that was broken and set aside. */
const BESIDE = String.raw`(\.[0-9a-f-]{36}\.tmp|\.broken-[\w.-]+)?`
const named = (form: string): RegExp => new RegExp(`^${form}${BESIDE}$`)
const folder = (name: string): RegExp => new RegExp(`^${name}$`)

/** Stands for an account in file names; see account-key.ts. */
const KEY = '([0-9a-f]{16}|demo)'
const RUN = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'
/** One file per account. */
const perAccount = (name: string, suffix: string): FileKind => ({
  folders: [folder(name)],
  name: named(String.raw`${KEY}\.${suffix}`)
})

/**
 * Every file this program makes in its data folder, by place and form: what "Remove everything"
 * removes. Anything else there is foreign, and stays. docs/data.md tells each one's format and
 * life.
 */
export const OWN_FILES: readonly FileKind[] = [
  { folders: [], name: named(String.raw`settings\.json`) },
  { folders: [], name: named(String.raw`accounts\.json`) },
  perAccount('selections', 'json'),
  perAccount('listings', 'listing'),
  perAccount('kept', 'json'),
  perAccount('filters', 'json'),
  {
    folders: [folder('thumbnails'), folder(KEY), /^\d{1,2}$/],
    name: named(String.raw`\d{1,40}(-\d{3})?\.webp`)
  },
  { folders: [folder('thumbnails')], name: named(String.raw`index\.json`) },
  { folders: [folder('journals'), folder(KEY)], name: named(String.raw`${RUN}\.jsonl`) },
  {
    folders: [folder(LOG_FOLDER)],
    name: new RegExp(String.raw`^${LOG_FILE.replaceAll('.', String.raw`\.`)}(\.\d)?$`)
  }
]
