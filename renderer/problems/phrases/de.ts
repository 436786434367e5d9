import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/de'

export const UNLOCK =
  'Um den Schutz aufzuheben, öffnen Sie „Geschützt“ in der Seitenleiste; bei einem Favoriten entfernen Sie die Markierung bei Kling.'

export const seconds = (ms: number): string =>
  count(Math.ceil(ms / 1000), { one: (n) => `${n} Sekunde`, other: (n) => `${n} Sekunden` })

export const megabytes = (bytes: number): string =>
  `${formatNumber(Math.round(bytes / 1024 / 1024))} MB`
