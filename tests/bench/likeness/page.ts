import { bmvbhash } from 'blockhash-core'
import { printOfPicture } from '../../../renderer/duplicates/likeness/print'
import { type Change, changed, flat, upload } from './variants'

/** One picture to make: what it is of, and what was done to it. */
export interface Wanted {
  readonly shapes: number
  readonly isMoved: boolean
  readonly colours: number
  readonly turn: number
  readonly change: Change | 'none' | 'flat'
}

/** Numbers of one picture as plain lists, since they leave the page as JSON. */
export interface Made {
  /** Null: it says too little. */
  readonly print: readonly number[] | null
  /** Hexadecimal, 256 bits. */
  readonly blockhash: string
}

const BLOCK_BITS = 16
/** At full size blockhash-core takes longer than everything else; it averages blocks anyway. */
const BLOCKHASH_SIDE = 256

async function make(wanted: Wanted): Promise<Made> {
  const picture = await pictureOf(wanted)
  const print = await printOfPicture(picture)
  return { print: print && [...print], blockhash: await blockhashOf(picture) }
}

function pictureOf({ change, ...scene }: Wanted): Promise<Blob> {
  switch (change) {
    case 'none':
      return upload(scene)
    case 'flat':
      return flat(scene.shapes)
    default:
      return changed(scene, change)
  }
}

async function blockhashOf(picture: Blob): Promise<string> {
  const bitmap = await createImageBitmap(picture, {
    resizeWidth: BLOCKHASH_SIDE,
    resizeHeight: BLOCKHASH_SIDE,
    resizeQuality: 'high'
  })
  const canvas = new OffscreenCanvas(BLOCKHASH_SIDE, BLOCKHASH_SIDE)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  context.drawImage(bitmap, 0, 0)
  bitmap.close()
  return bmvbhash(context.getImageData(0, 0, BLOCKHASH_SIDE, BLOCKHASH_SIDE), BLOCK_BITS)
}

Reflect.set(window, 'makePictures', async (wanted: readonly Wanted[]) => {
  const made: Made[] = []
  for (const one of wanted) made.push(await make(one))
  return made
})
