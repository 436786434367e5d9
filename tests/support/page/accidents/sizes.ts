interface Size {
  readonly width: number
  readonly height: number
  /** 2 is 200 %. */
  readonly zoom: number
}

/** Twelve windows, from the smallest to a large screen, at 100 to 300 % zoom. */
export const SIZES: readonly Size[] = [
  { width: 320, height: 400, zoom: 1 },
  { width: 640, height: 440, zoom: 1 },
  { width: 900, height: 600, zoom: 1 },
  { width: 1280, height: 800, zoom: 1 },
  { width: 1920, height: 1080, zoom: 1 },
  { width: 1366, height: 768, zoom: 1.25 },
  { width: 1280, height: 800, zoom: 1.5 },
  { width: 1024, height: 768, zoom: 2 },
  { width: 1280, height: 800, zoom: 2 },
  { width: 1920, height: 1080, zoom: 2 },
  { width: 1440, height: 900, zoom: 3 },
  { width: 1920, height: 1080, zoom: 3 }
]

/** A window in CSS pixels, as zooming in leaves it. */
export const viewportOf = ({ width, height, zoom }: Size) => ({
  width: Math.round(width / zoom),
  height: Math.round(height / zoom)
})
