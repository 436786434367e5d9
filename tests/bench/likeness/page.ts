import { bmvbhash } from 'blockhash-core'
import { drawnPicture, printOf } from '../../../renderer/duplicates/likeness/print'
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
async function make(wanted: Wanted): Promise<Made> {
  // Decoded once for both: at full size blockhash-core takes longer than all else, and it averages
  // blocks anyway.
  const drawn = await drawnPicture(await pictureOf(wanted))
  if (!drawn) throw new Error('no canvas')
  const print = printOf(drawn.data)
  return { print: print && [...print], blockhash: bmvbhash(drawn, BLOCK_BITS) }
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

Reflect.set(window, 'makePictures', async (wanted: readonly Wanted[]) => {
  const made: Made[] = []
  for (const one of wanted) made.push(await make(one))
  return made
})
