import { promisify } from 'node:util'
import { deflate, inflate } from 'node:zlib'
import { ASSET_TYPES } from '@shared/asset'
import { assetId } from '@shared/ipc/shapes'
import { z } from 'zod'
import { checksum } from '../files/checked-json'
import { bareWork, type History, type KeptWork } from './history'

// A kept history: a line with version and checksum, then JSON, compressed. No address, no e-mail
// address, and of prompts the first line; keys of stored objects are hashed.

const VERSION = 2
/** Works without keys: nothing that was given can be compared with them. */
const WITHOUT_KEYS = 1
const INFLATED_LIMIT_BYTES = 256 * 1024 * 1024
/** Of zlib's 1 to 9. Digits and hashes hardly shrink, whatever is spent on them. */
const LEVEL = 3
const NEWLINE = 10

const time = z.number().nullable()
const keys = z.object({
  family: z.enum(['object', 'path']).nullable(),
  keys: z.array(z.string())
})
const traces = keys.extend({ names: z.array(z.string()) })
const reference = z.object({ id: assetId, name: z.string(), pictures: z.array(traces) })
const taskWith = (work: z.ZodType<KeptWork>) =>
  z.object({
    id: assetId,
    state: z.enum(['made', 'running', 'failed']),
    from: time,
    to: time,
    type: z.enum(ASSET_TYPES),
    prompt: z.string(),
    works: z.array(work),
    inputs: z.array(traces.extend({ uploadId: assetId.nullable(), workId: assetId.nullable() }))
  })

const historyWith = (work: z.ZodType<KeptWork>): z.ZodType<History> => {
  const task = taskWith(work)
  return z.object({
    at: z.number(),
    isWhole: z.boolean(),
    gapAt: time,
    tasks: z.array(task),
    loose: z.array(task).optional(),
    elements: z.array(reference),
    avatars: z.array(reference)
  })
}
const schema = historyWith(keys.extend({ id: assetId }))
const schemaWithoutKeys = historyWith(assetId.transform(bareWork))

/**
 * Compresses beside the program's other work. Null: inflated, it would be more than is read back.
 */
export async function encodeHistory(
  history: History,
  limitBytes = INFLATED_LIMIT_BYTES
): Promise<Uint8Array | null> {
  const text = Buffer.from(JSON.stringify(history))
  if (text.byteLength > limitBytes) return null
  const body = await promisify(deflate)(text, { level: LEVEL })
  return Buffer.concat([Buffer.from(`${headingOf(VERSION, body)}\n`), body])
}

/**
 * Null: not what was written, or of a version that is not known. What the one before has found
 * counts until everything is read anew, so it is not whole.
 */
export async function decodeHistory(
  bytes: Uint8Array,
  limitBytes = INFLATED_LIMIT_BYTES
): Promise<History | null> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = file.indexOf(NEWLINE)
  const body = file.subarray(end + 1)
  const heading = end < 0 ? '' : file.toString('latin1', 0, end)
  const version = [VERSION, WITHOUT_KEYS].find((each) => heading === headingOf(each, body))
  if (version === undefined) return null
  try {
    const text = await promisify(inflate)(body, { maxOutputLength: limitBytes })
    const told: unknown = JSON.parse(text.toString('utf8'))
    return version === VERSION
      ? schema.parse(told)
      : { ...schemaWithoutKeys.parse(told), isWhole: false }
  } catch {
    return null
  }
}

const headingOf = (version: number, body: Uint8Array): string => `uses ${version} ${checksum(body)}`
