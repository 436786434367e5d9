import { CACHE_LIMITS_MB, type CacheUsage } from '@shared/media'
import { useEffect, useState } from 'react'
import { usePreferences, useStores } from '../stores'
import { Button } from '../ui/button'
import { Choice } from '../ui/choice'
import { limitOf, usageOf, words } from './words'

/** The thumbnail cache on disk: its limit, its size, and a button to clear it. */
export function CacheCard() {
  const { cache } = useStores()
  const limit = usePreferences(({ preferences }) => preferences.cacheLimitMb)
  const change = usePreferences((state) => state.change)
  const [usage, setUsage] = useState<CacheUsage | null>(null)
  const [clearing, setClearing] = useState<'no' | 'now' | 'done' | 'failed'>('no')

  const showUsage = async (): Promise<void> => {
    const read = await cache.usage()
    if (read.ok) setUsage(read.value)
  }

  const clear = async (): Promise<void> => {
    setClearing('now')
    const left = await cache.clear()
    if (left.ok) setUsage(left.value)
    setClearing(left.ok && left.value.pictures === 0 ? 'done' : 'failed')
  }

  useEffect(() => {
    let isOpen = true
    void cache.usage().then((read) => isOpen && read.ok && setUsage(read.value))
    return () => {
      isOpen = false
    }
  }, [cache])

  return (
    <section className="card">
      <h2>{words.cache}</h2>
      <Choice
        label={words.cacheLimit}
        options={CACHE_LIMITS_MB.map((mb) => [String(mb), limitOf(mb)] as const)}
        value={String(limit)}
        // Main removes pictures beyond the new limit before it answers.
        onChange={(mb) => void change({ cacheLimitMb: Number(mb) }).then(showUsage)}
      />
      <small>{words.cacheHint}</small>
      <dl className="facts">
        <div>
          <dt>{words.cacheUsed}</dt>
          <dd>{usage === null ? '…' : usageOf(usage)}</dd>
        </div>
      </dl>
      <div>
        <Button disabled={clearing === 'now' || usage?.pictures === 0} onClick={() => void clear()}>
          {clearing === 'now' ? words.clearing : words.clearCache}
        </Button>
        <span role="status" className="visually-hidden">
          {clearing === 'done' ? words.cacheCleared : ''}
        </span>
      </div>
      {clearing === 'failed' && <p role="alert">{words.cacheNotCleared}</p>}
    </section>
  )
}
