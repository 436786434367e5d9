import type { AssetType } from '@shared/asset'
import { describe, expect, it } from 'vitest'
import { contentTypeOf, judgeFile, judgeMeasured } from '../../../../electron/copies/again/limits'
import type { Extension, FileKind } from '../../../../electron/copies/whole/kind'

const MB = 1024 * 1024
const picture = (extension: Extension): FileKind => ({ as: 'picture', extension })
const video = (extension: Extension): FileKind => ({ as: 'video', extension })
const sound = (extension: Extension): FileKind => ({ as: 'sound', extension })

describe('what POST /assets takes', () => {
  it.each<[FileKind, AssetType, string | null]>([
    [picture('png'), 'image', 'image/png'],
    [picture('jpg'), 'image', 'image/jpeg'],
    [picture('webp'), 'image', null],
    [picture('gif'), 'image', null],
    [picture('avif'), 'image', null],
    [video('mp4'), 'video', 'video/mp4'],
    [video('mov'), 'video', 'video/quicktime'],
    [video('webm'), 'video', null],
    [sound('wav'), 'audio', 'audio/wav'],
    [sound('mp3'), 'audio', 'audio/mpeg'],
    [sound('m4a'), 'audio', 'audio/mp4'],
    [video('mp4'), 'audio', 'audio/mp4'],
    [video('mov'), 'audio', null],
    [sound('flac'), 'audio', 'audio/flac'],
    [sound('aac'), 'audio', 'audio/aac'],
    [sound('ogg'), 'audio', 'audio/ogg'],
    // A file that is not of its asset's type is nothing that this program has saved.
    [sound('mp3'), 'image', null]
  ])('%j of a %s goes as %s', (kind, type, contentType) => {
    expect(contentTypeOf(kind, type)).toBe(contentType)
    if (contentType === null)
      expect(judgeFile(kind, 1, type)).toEqual({ kind: 'type', extension: kind.extension })
  })

  it.each<[FileKind, AssetType, number]>([
    [picture('png'), 'image', 10 * MB],
    [video('mp4'), 'video', 100 * MB],
    [sound('mp3'), 'audio', 20 * MB]
  ])('%j of a %s up to %d bytes', (kind, type, limitBytes) => {
    expect(judgeFile(kind, limitBytes, type)).toBeNull()
    expect(judgeFile(kind, limitBytes + 1, type)).toEqual({
      kind: 'bytes',
      bytes: limitBytes + 1,
      limitBytes
    })
  })

  it('no file of which nobody knows what it is', () => {
    expect(judgeFile(null, 1, 'image')).toEqual({ kind: 'type', extension: null })
  })

  it('pictures from 300 pixels a side on, videos up to 10 s and sounds up to 30 s', () => {
    const sides = (width: number, height: number) =>
      judgeMeasured(picture('png'), 'image', { size: { width, height }, durationMs: null })
    expect([sides(300, 300), sides(4000, 300)]).toEqual([null, null])
    expect(sides(299, 4000)).toMatchObject({ kind: 'sides', leastPixels: 300 })
    expect(sides(4000, 299)).toMatchObject({ kind: 'sides' })

    const lasts = (kind: FileKind, type: AssetType, durationMs: number) =>
      judgeMeasured(kind, type, { size: null, durationMs })
    expect([lasts(video('mp4'), 'video', 10_041), lasts(sound('mp3'), 'audio', 30_000)]).toEqual([
      null,
      null
    ])
    expect(lasts(video('mp4'), 'video', 10_500)).toMatchObject({ kind: 'duration' })
    expect(lasts(sound('mp3'), 'audio', 31_000)).toMatchObject({ limitMs: 30_000 })
  })

  it('nothing that cannot be measured', () => {
    const nothing = { size: null, durationMs: null }
    expect(judgeMeasured(picture('png'), 'image', nothing)).toEqual({ kind: 'not-measured' })
    expect(judgeMeasured(video('mp4'), 'video', nothing)).toEqual({ kind: 'not-measured' })
  })
})
