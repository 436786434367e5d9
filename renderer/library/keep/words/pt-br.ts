import { count } from '@shared/language/pt-br'
import type { words as english } from '../words'

export const words: typeof english = {
  running: (value) =>
    count(value, {
      one: (n) => `${n} ainda está em andamento: pode ser selecionada depois de terminar.`,
      many: (n) => `${n} ainda estão em andamento: podem ser selecionadas depois de terminar.`,
      other: (n) => `${n} ainda estão em andamento: podem ser selecionadas depois de terminar.`
    }),
  favourites: (value, of) =>
    count(
      value,
      of === 'generated'
        ? {
            one: (n) =>
              `${n} é favorita e nunca é excluída: para remover a proteção, remova-a dos favoritos no Kling.`,
            many: (n) =>
              `${n} são favoritas e nunca são excluídas: para remover a proteção, remova-as dos favoritos no Kling.`,
            other: (n) =>
              `${n} são favoritas e nunca são excluídas: para remover a proteção, remova-as dos favoritos no Kling.`
          }
        : {
            one: (n) =>
              `${n} é favorito e nunca é excluído: para remover a proteção, remova-o dos favoritos no Kling.`,
            many: (n) =>
              `${n} são favoritos e nunca são excluídos: para remover a proteção, remova-os dos favoritos no Kling.`,
            other: (n) =>
              `${n} são favoritos e nunca são excluídos: para remover a proteção, remova-os dos favoritos no Kling.`
          }
    ),
  kept: (value, of) =>
    count(
      value,
      of === 'generated'
        ? {
            one: (n) =>
              `${n} está protegida e nunca é excluída: para remover a proteção, abra “Protegidos” na barra lateral.`,
            many: (n) =>
              `${n} estão protegidas e nunca são excluídas: para remover a proteção, abra “Protegidos” na barra lateral.`,
            other: (n) =>
              `${n} estão protegidas e nunca são excluídas: para remover a proteção, abra “Protegidos” na barra lateral.`
          }
        : {
            one: (n) =>
              `${n} está protegido e nunca é excluído: para remover a proteção, abra “Protegidos” na barra lateral.`,
            many: (n) =>
              `${n} estão protegidos e nunca são excluídos: para remover a proteção, abra “Protegidos” na barra lateral.`,
            other: (n) =>
              `${n} estão protegidos e nunca são excluídos: para remover a proteção, abra “Protegidos” na barra lateral.`
          }
    )
}
