import { initialOf } from './initial'

/** The first letter of an account's or a token's name. */
export function Avatar({ of }: { of: string }) {
  return (
    <span className="avatar" aria-hidden="true">
      {initialOf(of)}
    </span>
  )
}
