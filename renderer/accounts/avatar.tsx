/** Stands for an account or a token: its first letter. */
export function Avatar({ of }: { of: string }) {
  return (
    <span className="avatar" aria-hidden="true">
      {of.slice(0, 1).toUpperCase()}
    </span>
  )
}
