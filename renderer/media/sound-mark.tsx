/** The mark of a sound: a note, the same for each, since nobody has listened to it. */
export function SoundMark() {
  return (
    <svg className="picture picture-wave" viewBox="0 0 104 104" fill="none" aria-hidden="true">
      <path d="M44 68V36l24-6v32M44 68a7 6 0 1 1-14 0a7 6 0 1 1 14 0M68 62a7 6 0 1 1-14 0a7 6 0 1 1 14 0" />
    </svg>
  )
}
