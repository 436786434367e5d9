import { count } from '@shared/language/fr'
import type { words as english } from '../words'

export const words: typeof english = {
  running: (value) =>
    count(value, {
      one: (n) => `${n} est encore en cours : elle peut être sélectionnée une fois terminée.`,
      many: (n) =>
        `${n} sont encore en cours : elles peuvent être sélectionnées une fois terminées.`,
      other: (n) =>
        `${n} sont encore en cours : elles peuvent être sélectionnées une fois terminées.`
    }),
  favourites: (value) =>
    count(value, {
      one: (n) =>
        `${n} est un favori, jamais supprimé : pour retirer la protection, retirez-le des favoris sur Kling.`,
      many: (n) =>
        `${n} sont des favoris, jamais supprimés : pour retirer la protection, retirez-les des favoris sur Kling.`,
      other: (n) =>
        `${n} sont des favoris, jamais supprimés : pour retirer la protection, retirez-les des favoris sur Kling.`
    }),
  kept: (value, of) =>
    count(
      value,
      of === 'generated'
        ? {
            one: (n) =>
              `${n} est protégée, jamais supprimée : pour retirer la protection, ouvrez « Protégés » dans la barre latérale.`,
            many: (n) =>
              `${n} sont protégées, jamais supprimées : pour retirer la protection, ouvrez « Protégés » dans la barre latérale.`,
            other: (n) =>
              `${n} sont protégées, jamais supprimées : pour retirer la protection, ouvrez « Protégés » dans la barre latérale.`
          }
        : {
            one: (n) =>
              `${n} est protégé, jamais supprimé : pour retirer la protection, ouvrez « Protégés » dans la barre latérale.`,
            many: (n) =>
              `${n} sont protégés, jamais supprimés : pour retirer la protection, ouvrez « Protégés » dans la barre latérale.`,
            other: (n) =>
              `${n} sont protégés, jamais supprimés : pour retirer la protection, ouvrez « Protégés » dans la barre latérale.`
          }
    )
}
