import { count } from '@shared/language/es'
import type { words as english } from '../words'

export const words: typeof english = {
  running: (value) =>
    count(value, {
      one: (n) => `${n} sigue en curso: se puede seleccionar cuando haya terminado.`,
      many: (n) => `${n} siguen en curso: se pueden seleccionar cuando hayan terminado.`,
      other: (n) => `${n} siguen en curso: se pueden seleccionar cuando hayan terminado.`
    }),
  favourites: (value, of) =>
    count(
      value,
      of === 'generated'
        ? {
            one: (n) =>
              `${n} es favorita y nunca se elimina: para quitar la protección, quítala de favoritos en Kling.`,
            many: (n) =>
              `${n} son favoritas y nunca se eliminan: para quitar la protección, quítalas de favoritos en Kling.`,
            other: (n) =>
              `${n} son favoritas y nunca se eliminan: para quitar la protección, quítalas de favoritos en Kling.`
          }
        : {
            one: (n) =>
              `${n} es favorito y nunca se elimina: para quitar la protección, quítalo de favoritos en Kling.`,
            many: (n) =>
              `${n} son favoritos y nunca se eliminan: para quitar la protección, quítalos de favoritos en Kling.`,
            other: (n) =>
              `${n} son favoritos y nunca se eliminan: para quitar la protección, quítalos de favoritos en Kling.`
          }
    ),
  kept: (value, of) =>
    count(
      value,
      of === 'generated'
        ? {
            one: (n) =>
              `${n} está protegida y nunca se elimina: para quitar la protección, abre «Protegidos» en la barra lateral.`,
            many: (n) =>
              `${n} están protegidas y nunca se eliminan: para quitar la protección, abre «Protegidos» en la barra lateral.`,
            other: (n) =>
              `${n} están protegidas y nunca se eliminan: para quitar la protección, abre «Protegidos» en la barra lateral.`
          }
        : {
            one: (n) =>
              `${n} está protegido y nunca se elimina: para quitar la protección, abre «Protegidos» en la barra lateral.`,
            many: (n) =>
              `${n} están protegidos y nunca se eliminan: para quitar la protección, abre «Protegidos» en la barra lateral.`,
            other: (n) =>
              `${n} están protegidos y nunca se eliminan: para quitar la protección, abre «Protegidos» en la barra lateral.`
          }
    )
}
