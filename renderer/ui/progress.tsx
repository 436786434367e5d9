/** A progress bar; without a total it only shows activity. */
export function Progress({
  label,
  value,
  total
}: {
  label: string
  value?: number
  total?: number
}) {
  const known = value !== undefined && total !== undefined && total > 0

  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      {...(known ? { 'aria-valuenow': value, 'aria-valuemax': total } : {})}
      className={known ? 'progress' : 'progress progress-open'}
    >
      <div style={known ? { width: `${(100 * value) / total}%` } : undefined} />
    </div>
  )
}
