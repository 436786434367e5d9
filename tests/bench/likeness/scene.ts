// Pictures drawn from a number, as creators upload them: figures on grounds, places, patterns.
// The same number always gives the same picture, so the benchmark's pairs are the same everywhere.

type Context = OffscreenCanvasRenderingContext2D

/** Numbers from 0 to 1, in an order that the seed decides (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * What is drawn: the seed of the shapes and that of the colours. Two scenes that share the
 * shapes alone are a picture and its recoloured or re-posed variant.
 */
export interface Scene {
  readonly shapes: number
  /** Whether it is another pose of the same. */
  readonly isMoved: boolean
  readonly colours: number
  /** By how many degrees the hue of one part is turned: of hair and dress, a hill, a spot. */
  readonly turn: number
}

const SIZES = [
  [512, 512],
  [576, 432],
  [432, 576],
  [640, 360],
  [360, 640]
] as const

export function drawScene(scene: Scene): OffscreenCanvas {
  const shape = randomFrom(scene.shapes * 7919 + 1)
  const stance = randomFrom(scene.shapes * 104_729 + 2)
  const pose = (): number => (stance() + (scene.isMoved ? 0.5 : 0)) % 1
  const colour = randomFrom(scene.colours * 1_299_709 + 3)
  const [width, height] = SIZES[Math.floor(shape() * SIZES.length)] ?? SIZES[0]
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')

  const kinds = [figure, place, pattern]
  const draw = kinds[Math.floor(shape() * kinds.length)] ?? place
  draw(context, { width, height, shape, pose, colour, turn: scene.turn })
  return canvas
}

interface Draw {
  readonly width: number
  readonly height: number
  readonly shape: () => number
  readonly pose: () => number
  readonly colour: () => number
  readonly turn: number
}

const tint = (random: () => number, turn = 0): string =>
  `hsl(${Math.round(random() * 360 + turn) % 360} ${Math.round(25 + random() * 65)}% ${Math.round(20 + random() * 60)}%)`

function ground(context: Context, { width, height, shape, colour }: Draw): void {
  const angle = shape() * Math.PI * 2
  const reach = Math.max(width, height)
  const fill = context.createLinearGradient(
    width / 2 - (reach / 2) * Math.cos(angle),
    height / 2 - (reach / 2) * Math.sin(angle),
    width / 2 + (reach / 2) * Math.cos(angle),
    height / 2 + (reach / 2) * Math.sin(angle)
  )
  fill.addColorStop(0, tint(colour))
  fill.addColorStop(1, tint(colour))
  context.fillStyle = fill
  context.fillRect(0, 0, width, height)
}

function spots(context: Context, count: number, largest: number, given: Draw): void {
  const { width, height, shape, colour } = given
  for (let at = 0; at < count; at += 1) {
    context.fillStyle = tint(colour)
    context.globalAlpha = 0.5 + shape() / 2
    const x = shape() * width
    const y = shape() * height
    const size = (0.15 + shape() * 0.85) * largest
    context.beginPath()
    if (shape() < 0.5) context.rect(x - size / 2, y - size / 2, size, size * (0.3 + shape()))
    else context.ellipse(x, y, size / 2, (size / 2) * (0.3 + shape()), shape() * 3, 0, 7)
    context.fill()
  }
  context.globalAlpha = 1
}

/** A person from head to knee, as on a sheet of references: always much the same layout. */
function figure(context: Context, given: Draw): void {
  const { width, height, shape, pose, colour, turn } = given
  ground(context, given)
  spots(context, 4 + Math.floor(shape() * 8), height / 3, given)

  const lean = (pose() - 0.5) * 0.8
  const x = width * (0.35 + shape() * 0.3) + (pose() - 0.5) * width * 0.15
  const unit = height * (0.09 + shape() * 0.04)
  const top = height * (0.12 + shape() * 0.08)
  const arms = [pose() * 2.6 - 0.3, pose() * 2.6 - 0.3]
  const [skin, hair, dress, legs] = [
    tint(colour),
    tint(colour, turn),
    tint(colour, turn),
    tint(colour)
  ]

  context.save()
  context.translate(x, top + unit)
  context.rotate(lean * 0.4)
  context.lineCap = 'round'
  context.strokeStyle = skin
  context.lineWidth = unit * 0.45
  for (const [at, arm] of arms.entries()) {
    const side = at === 0 ? -1 : 1
    context.beginPath()
    context.moveTo(side * unit * 0.8, unit * 1.5)
    context.lineTo(side * unit * (0.8 + 2 * Math.sin(arm)), unit * (1.5 + 2 * Math.cos(arm)))
    context.stroke()
  }
  context.strokeStyle = legs
  context.lineWidth = unit * 0.7
  for (const side of [-1, 1]) {
    context.beginPath()
    context.moveTo(side * unit * 0.4, unit * 4)
    context.lineTo(side * unit * (0.5 + pose()), unit * 8)
    context.stroke()
  }
  context.fillStyle = dress
  context.beginPath()
  context.moveTo(-unit, unit)
  context.lineTo(unit, unit)
  context.lineTo(unit * (1.2 + shape()), unit * (3.5 + shape() * 2.5))
  context.lineTo(-unit * (1.2 + shape()), unit * (3.5 + shape() * 2.5))
  context.fill()
  context.fillStyle = hair
  context.beginPath()
  context.ellipse(0, unit * 0.1, unit * (0.9 + shape() * 0.5), unit * (1 + shape()), 0, 0, 7)
  context.fill()
  context.fillStyle = skin
  context.beginPath()
  context.ellipse(lean * unit, unit * 0.2, unit * 0.65, unit * 0.8, 0, 0, 7)
  context.fill()
  context.restore()
}

/** Hills, a sun, houses. */
function place(context: Context, given: Draw): void {
  const { width, height, shape, pose, colour, turn } = given
  ground(context, given)
  context.fillStyle = tint(colour)
  context.beginPath()
  const sunX = (shape() * 0.6 + pose() * 0.4) * width
  context.arc(sunX, shape() * height * 0.5, height * (0.05 + shape() * 0.12), 0, 7)
  context.fill()
  for (let hill = 0; hill < 3; hill += 1) {
    const base = height * (0.35 + hill * 0.18 + shape() * 0.12)
    const waves = 1 + shape() * 4
    const phase = shape() * 7 + pose() * 1.5
    context.fillStyle = tint(colour, hill === 1 ? turn : 0)
    context.beginPath()
    context.moveTo(0, height)
    for (let x = 0; x <= width; x += 6)
      context.lineTo(x, base + Math.sin((x / width) * waves * 3 + phase) * height * 0.09)
    context.lineTo(width, height)
    context.fill()
  }
  for (let house = 0; house < 3 + shape() * 9; house += 1) {
    context.fillStyle = tint(colour)
    const tall = height * (0.08 + shape() * 0.3)
    const x = (shape() + (pose() - 0.5) * 0.2) * width
    context.fillRect(
      x,
      height * (0.6 + shape() * 0.35) - tall,
      width * (0.03 + shape() * 0.1),
      tall
    )
  }
}

/** Shapes of every size over one another. */
function pattern(context: Context, given: Draw): void {
  const { width, height, shape, pose, colour, turn } = given
  ground(context, given)
  spots(context, 6 + Math.floor(shape() * 14), Math.min(width, height) * 0.8, given)
  spots(context, 20 + Math.floor(shape() * 60), Math.min(width, height) * 0.15, given)
  context.save()
  context.translate((pose() - 0.5) * width * 0.4, (pose() - 0.5) * height * 0.4)
  spots(context, 8, Math.min(width, height) * 0.4, given)
  context.restore()
  context.fillStyle = tint(colour, turn)
  context.fillRect(
    width * (0.2 + shape() * 0.4),
    height * (0.2 + shape() * 0.4),
    width / 5,
    height / 5
  )
}
