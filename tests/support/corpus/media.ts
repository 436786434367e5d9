import { encode } from 'fast-png'
import { PICTURES } from '../files/pictures'

// Odd pictures, clips and sounds, each with what is right. Made here, none from elsewhere.

type Bytes = Uint8Array<ArrayBuffer>

export interface OddMedia {
  readonly what: string
  readonly bytes: Bytes
  /** The type the page is told; `unknown` is left to the decoders, null is kept out. */
  readonly right: string | null
}

const UNKNOWN = 'application/octet-stream'
const latin = (text: string): Bytes => Uint8Array.from(Buffer.from(text, 'latin1'))
const utf16 = (text: string): Bytes => Uint8Array.from(Buffer.from(text, 'utf16le'))
const join = (...parts: readonly Bytes[]): Bytes =>
  Uint8Array.from(parts.flatMap((part) => [...part]))
const zeros = (count: number): Bytes => new Uint8Array(count)
const wide = (value: number): string =>
  String.fromCharCode(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255)

const png = Uint8Array.from(
  encode({ width: 9, height: 3, data: new Uint8Array(27), channels: 1, depth: 8 })
)
const box = (name: string, content = ''): Bytes => latin(wide(8 + content.length) + name + content)
const brands = (major: string, ...others: readonly string[]): Bytes =>
  join(box('ftyp', `${major}\0\0\0\0${others.join('')}`), box('mdat', '\0\x01\x02\x03'))
const gif = (width: number, height: number, version = '89a'): Bytes =>
  latin(
    `GIF${version}${String.fromCharCode(width, 0, height, 0)}\0\0\0,\0\0\0\0\x02\0\x03\0\0\x02\x02D\x01\0;`
  )
/** A JPEG's segments behind its first mark. */
const jpeg = (...segments: readonly string[]): Bytes =>
  latin(`\xff\xd8${segments.join('')}\xff\xda\0\x02\x12\xff\xd9`)
const frame = '\xff\xc0\0\x0b\x08\0\x1e\0\x3c\x01\x01\x11\0'
const exif = (at: number): string => {
  const text = `Exif\0\0II*\0${String.fromCharCode(at, 0, 0, 0)}${'\0'.repeat(at - 8)}\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0`
  return `\xff\xe1\0${String.fromCharCode(text.length + 2)}${text}`
}
const riff = (kind: string): Bytes => latin(`RIFF\x10\0\0\0${kind}fmt \0\0\0\0`)

const list = (
  right: string | null,
  samples: Readonly<Record<string, Bytes>>
): readonly OddMedia[] => Object.entries(samples).map(([what, bytes]) => ({ what, bytes, right }))

const pictures: readonly OddMedia[] = [
  ...list('image/png', {
    'a PNG': png,
    'a PNG that says how it is turned': join(
      png.slice(0, 33),
      latin(`${wide(8)}eXIfII*\0\x08\0\0\0${wide(0)}`),
      png.slice(33)
    ),
    'a PNG with bytes behind its end': join(png, zeros(9)),
    'a PNG without its end': png.slice(0, 40),
    'a PNG with nothing but its mark': png.slice(0, 8)
  }),
  ...list('image/jpeg', {
    'a JPEG that is turned': PICTURES.turnedJpeg,
    'a JPEG whose EXIF directory begins late': jpeg(exif(60), frame),
    'a JPEG with two EXIF blocks': jpeg(exif(8), exif(8), frame),
    'a JPEG with legal fill bytes': jpeg('\xff\xff\xff', frame),
    'a JPEG with fill bytes before each segment': jpeg('\xff', exif(8), '\xff\xff', frame),
    'a JPEG without a frame': jpeg(),
    'a JPEG with a comment of HTML': jpeg('\xff\xfe\0\x10<script></scr', frame),
    'a JPEG of 0 x 0': jpeg('\xff\xc0\0\x0b\x08\0\0\0\0\x01\x01\x11\0'),
    'a JPEG with raw lines ahead of the frame': jpeg('\xff\xdb\0\x03\0', frame)
  }),
  ...list('image/gif', {
    'a GIF': gif(2, 3),
    'a GIF whose screen is 0 x 0': gif(0, 0),
    'a GIF whose screen is 1 x 1': gif(1, 1),
    'an old GIF': gif(2, 3, '87a'),
    'a GIF of an unheard-of version': gif(2, 3, '8xa')
  }),
  ...list('image/webp', {
    'a WebP': riff('WEBP'),
    'a WebP without content': riff('WEBP').slice(0, 12)
  }),
  ...list('image/avif', {
    'an AVIF': PICTURES.avif,
    'an AVIF of major brand mif1': brands('mif1', 'avif', 'miaf'),
    'a picture that names no coding': brands('mif1'),
    'a picture that names no coding, in a row': brands('msf1', 'miaf'),
    'an AVIF whose brand comes last': brands('mif1', 'miaf', 'MA1B', 'xxxx', 'avif'),
    'a sequence of AVIF': brands('avis', 'msf1'),
    'an AVIF in a profile alone': brands('MA1A')
  }),
  ...list(null, {
    'a HEIC': brands('heic', 'mif1'),
    'a HEIC of major brand mif1': brands('mif1', 'heic'),
    'a sequence of HEVC': brands('hevc', 'msf1')
  })
]

const clips: readonly OddMedia[] = [
  ...list('video/mp4', {
    'an MP4': brands('isom', 'mp42'),
    'an MP4 of an unheard-of brand': brands('zzzz'),
    'a QuickTime file with a brand': brands('qt  '),
    'a QuickTime file that begins with its movie': box('moov', '\0\0\0\0'),
    'a QuickTime file that begins with its data': box('mdat', '\0\0\0\0'),
    'a QuickTime file that begins with room': join(box('wide'), box('mdat', '\0')),
    'a QuickTime file that begins with a gap': join(box('free'), box('moov', '\0')),
    'a QuickTime file that begins with a skip': join(box('skip', '\0\0'), box('moov', '\0')),
    'a QuickTime file that begins with its preview': join(box('pnot', '\0\0'), box('moov', '\0')),
    'an MP4 whose first box says it has 0 bytes': latin('\0\0\0\0ftypisom')
  }),
  ...list('video/webm', {
    'a WebM': latin('\x1a\x45\xdf\xa3\x01\0'),
    'a WebM alone': latin('\x1a\x45\xdf\xa3')
  }),
  ...list('audio/wav', { 'a WAV': riff('WAVE') }),
  ...list('audio/ogg', { 'an Ogg': latin('OggS\0\x02\0\0') }),
  ...list('audio/mpeg', {
    'an MP3 with tags': latin('ID3\x04\0\0'),
    'an MP3 without tags': latin('\xff\xfb\x90\x64'),
    'an MP3 with a checksum': latin('\xff\xfa\x90\x64')
  }),
  ...list('audio/aac', {
    'an AAC': latin('\xff\xf1\x50\x80'),
    'an AAC with a checksum': latin('\xff\xf0\x50\x80')
  }),
  ...list(UNKNOWN, {
    'an MP3 with zeros ahead': join(zeros(20), latin('\xff\xfb\x90\x64\x01')),
    'an MP3 with more zeros ahead than bytes are read': join(zeros(63), latin('\x01')),
    'a FLAC': latin('fLaC\0\0\0\x22\x10\0\x10\0'),
    'a BMP': latin('BM\x36\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\x18\0'),
    'an icon': latin('\0\0\x01\0\x01\0'),
    'a JPEG XL': latin('\0\0\0\x0cJXL \x0d\x0a\x87\x0a\0\0\0\x14ftypjxl '),
    'an AVI': riff('AVI '),
    noise: latin('\x91\x02\x73\xe0\x05')
  })
]

const kept = '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'
const outside: readonly OddMedia[] = list(null, {
  nothing: zeros(0),
  'zeros alone': zeros(64),
  'a page': latin('<!doctype html><title>x</title>'),
  'a page with spaces ahead': latin('\n\t  <html><script>1</script>'),
  'a page with a mark of its encoding': latin('\xef\xbb\xbf<html>'),
  'a page in UTF-16': utf16('<html><script>1</script>'),
  'a page in UTF-16 with its mark, read backwards': latin('\xfe\xff\0<\0h\0t\0m\0l'),
  'a page with zeros ahead': join(zeros(9), latin('<html>\x01')),
  'a page with a binary byte in it': latin('<html>\x01\x02'),
  SVG: latin(kept),
  'SVG with a prologue': latin(`<?xml version="1.0"?>${kept}`),
  'SVG with a comment': latin(`<!-- \x01 -->${kept}`),
  'gzipped SVG': latin('\x1f\x8b\x08\0\0'),
  'a script': latin('alert(document.domain)'),
  'a script for a shell': latin('#!/bin/sh\n\x01'),
  'a style sheet': latin('@import "x";'),
  JSON: latin('{"error":"expired"}'),
  'an XML error of a CDN': latin('<Error><Code>AccessDenied</Code></Error>'),
  'text in other letters': Uint8Array.from(Buffer.from('не картинка')),
  'a PDF': latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3\x01'),
  'a PDF with noise ahead': latin('\x01\x02%PDF-1.4'),
  PostScript: latin('%!PS-Adobe\x01'),
  'a ZIP': latin('PK\x03\x04\x14\0'),
  'a program for Windows': latin('MZ\x90\0\x03'),
  'a program for Linux': latin('\x7fELF\x02\x01'),
  'a program for macOS': latin('\xcf\xfa\xed\xfe\x07'),
  WebAssembly: latin('\0asm\x01\0\0\0')
})

export const ODD_MEDIA: readonly OddMedia[] = [...pictures, ...clips, ...outside]
