import type { ButtonHTMLAttributes, Ref } from 'react'

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `danger` is reserved for actions that cannot be undone. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger'
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({ look = 'plain', className = '', ...rest }: Props) {
  return <button type="button" className={`button button-${look} ${className}`} {...rest} />
}
