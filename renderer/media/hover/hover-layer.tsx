import type { Asset } from '@shared/asset'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useDescription, useOwnWords } from '../../libraries/description'
import { useLibrary, usePreferences, useStores } from '../../stores'
import { PlayIcon, StopIcon } from '../../ui/icons'
import { seenOf } from '../seen'
import { type Hovered, useHovered } from './use-hovered'
import { words } from './words'
import './hover.css'

export interface HoverLayerProps {
  readonly scroller: { readonly current: HTMLElement | null }
}

/** A sound that plays, on the tile it was started from. */
interface Playing {
  readonly index: number
  readonly tile: HTMLElement
}

/**
 * What a tile shows under the mouse: its facts, its clip without sound once the mouse rests, and a
 * button for a sound. Never more than one plays.
 */
export function HoverLayer({ scroller }: HoverLayerProps) {
  const hovered = useHovered(scroller)
  const [playing, setPlaying] = useState<Playing | null>(null)
  const catalog = useLibrary((state) => state.catalog)
  const mayPlay = usePreferences(({ preferences }) => preferences.playOnHover)
  const asset = hovered ? catalog.at(hovered.index) : undefined
  const sounding = playing ? catalog.at(playing.index) : undefined
  const seen = asset ? seenOf(asset) : null
  const heard = sounding ? seenOf(sounding) : null
  useTooltip(hovered, asset)
  useWhenOutOfReach(playing, () => setPlaying(null))

  const isSoundHovered = hovered && seen?.type === 'audio' && hovered.index !== playing?.index
  const isClip = hovered?.hasRested && seen?.type === 'video' && mayPlay && playing === null

  return (
    <>
      {isClip && !isMotionReduced() && <Clip key={seen.id} tile={hovered.tile} id={seen.id} />}
      {isSoundHovered && asset && (
        <SoundButton
          tile={hovered.tile}
          asset={asset}
          id={seen.id}
          onPress={() => setPlaying(hovered)}
        />
      )}
      {playing && sounding && heard && (
        <SoundButton
          key={heard.id}
          tile={playing.tile}
          asset={sounding}
          id={heard.id}
          isPlaying
          onPress={() => setPlaying(null)}
        />
      )}
    </>
  )
}

/**
 * A tile takes its sound with it when it scrolls away, is laid out anew, or comes behind a dialog
 * or another screen, where nothing could stop the sound and others may play.
 */
function useWhenOutOfReach(playing: Playing | null, onGone: () => void): void {
  const gone = useRef(onGone)
  gone.current = onGone
  useEffect(() => {
    if (!playing) return undefined

    const { tile } = playing
    const observer = new MutationObserver(() => {
      if (!tile.isConnected || tile.closest('[inert]') || document.querySelector(':modal'))
        gone.current()
    })
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['inert', 'open']
    })
    return () => observer.disconnect()
  }, [playing])
}

const isMotionReduced = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Drawn by the system after its own rest; out of what a screen reader says of the other tiles. */
function useTooltip(hovered: Hovered | null, asset: Asset | undefined): void {
  const uses = useLibrary((state) => (hovered ? (state.uses[hovered.index] ?? 0) : 0))
  const { unnamed } = useOwnWords().library
  const tile = hovered?.tile
  useEffect(() => {
    if (!tile || !asset) return undefined

    tile.title = words.facts({ ...asset, name: asset.name.trim() || unnamed }, uses)
    return () => tile.removeAttribute('title')
  }, [tile, asset, uses, unnamed])
}

/** A clip without sound, over the picture of its tile. */
function Clip({ tile, id }: { tile: HTMLElement; id: string }) {
  const { mediaPath } = useStores()
  const video = useRef<HTMLVideoElement>(null)
  const [isBroken, setBroken] = useState(false)
  useEnded(video)
  if (isBroken) return null

  return createPortal(
    <video
      ref={video}
      className="hover-clip"
      src={`${mediaPath}/original/${id}`}
      aria-hidden
      tabIndex={-1}
      autoPlay
      muted
      loop
      playsInline
      disablePictureInPicture
      onError={() => setBroken(true)}
    />,
    tile
  )
}

function SoundButton({
  tile,
  asset,
  id,
  isPlaying = false,
  onPress
}: {
  tile: HTMLElement
  asset: Asset
  /** Of its file. */
  id: string
  isPlaying?: boolean
  onPress: () => void
}) {
  const { mediaPath } = useStores()
  const { nameOf } = useDescription()
  const audio = useRef<HTMLAudioElement>(null)
  const name = nameOf(asset)
  useEnded(audio)

  return createPortal(
    <>
      <button
        type="button"
        className="hover-sound"
        tabIndex={-1}
        aria-label={isPlaying ? words.stop(name) : words.play(name)}
        onClick={onPress}
      >
        {isPlaying ? <StopIcon /> : <PlayIcon />}
      </button>
      {isPlaying && (
        // biome-ignore lint/a11y/useMediaCaption: the user's own sound, which has none
        <audio
          ref={audio}
          src={`${mediaPath}/original/${id}`}
          autoPlay
          onEnded={onPress}
          onError={onPress}
        />
      )}
    </>,
    tile
  )
}

/** Stops the download as well: an element that is only removed goes on with it. */
function useEnded(media: { readonly current: HTMLMediaElement | null }): void {
  useLayoutEffect(() => {
    const { current } = media
    return () => {
      current?.removeAttribute('src')
      current?.load()
    }
  }, [media])
}
