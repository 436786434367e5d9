import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/fr'

export const UNLOCK =
  'Pour retirer la protection, ouvrez « Protégés » dans la barre latérale ; pour un favori, retirez-le des favoris sur Kling.'

export const seconds = (ms: number): string =>
  count(Math.ceil(ms / 1000), {
    one: (n) => `${n} seconde`,
    many: (n) => `${n} de secondes`,
    other: (n) => `${n} secondes`
  })

export const megabytes = (bytes: number): string =>
  `${formatNumber(Math.round(bytes / 1024 / 1024))} Mo`
