import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/pt-br'

export const UNLOCK =
  'Para remover a proteção, abra “Protegidos” na barra lateral; no caso de um favorito, remova-o dos favoritos no Kling.'

export const seconds = (ms: number): string =>
  count(Math.ceil(ms / 1000), {
    one: (n) => `${n} segundo`,
    many: (n) => `${n} de segundos`,
    other: (n) => `${n} segundos`
  })

export const megabytes = (bytes: number): string =>
  `${formatNumber(Math.round(bytes / 1024 / 1024))} MB`
