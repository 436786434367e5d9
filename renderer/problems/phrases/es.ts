import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/es'

export const UNLOCK =
  'Para quitar la protección, abre «Protegidos» en la barra lateral; si es un favorito, quítalo de favoritos en Kling.'

export const seconds = (ms: number): string =>
  count(Math.ceil(ms / 1000), {
    one: (n) => `${n} segundo`,
    many: (n) => `${n} de segundos`,
    other: (n) => `${n} segundos`
  })

export const megabytes = (bytes: number): string =>
  `${formatNumber(Math.round(bytes / 1024 / 1024))} MB`
