import type { FileKind } from '../files/sweep'
import { LOG_FILE } from './log'

/** Beside a file of ours: one that is being written, or one that was broken and set aside. */
const BESIDE = String.raw`(\.[0-9a-f-]{36}\.tmp|\.broken-[\w.-]+)?`
const named = (form: string): RegExp => new RegExp(`^${form}${BESIDE}$`)
const account = /^([0-9a-f]{16}|demo)$/
const accountFile = String.raw`([0-9a-f]{16}|demo)\.json(\.\w+)?`
const uuid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const folder = (name: string): RegExp => new RegExp(`^${name}$`)

/**
 * Every file this program makes in its data folder, by place and form: what "Remove everything" removes. Anything else there is foreign, and stays.
 * docs/data.md tells each one's format and life.
 */
export const OWN_FILES: readonly FileKind[] = [
  { folders: [], name: named(String.raw`(settings|accounts)\.json`) },
  { folders: [folder('selections')], name: named(accountFile) },
  { folders: [folder('listings')], name: named(accountFile) },
  { folders: [folder('keep')], name: named(accountFile) },
  { folders: [folder('thumbnails'), account, /^\d{1,2}$/], name: named(String.raw`\d{1,40}\.webp`) },
  { folders: [folder('journals'), account], name: named(String.raw`${uuid}\.jsonl`) },
  { folders: [folder('logs')], name: new RegExp(`^${LOG_FILE.replaceAll('.', String.raw`\.`)}(\\.\\d)?$`) }
]
