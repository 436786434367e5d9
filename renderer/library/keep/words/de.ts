import { count } from '@shared/language/de'
import type { words as english } from '../words'

export const words: typeof english = {
  running: (value) =>
    count(value, {
      one: (n) => `${n} läuft noch und lässt sich auswählen, sobald er fertig ist.`,
      other: (n) => `${n} laufen noch und lassen sich auswählen, sobald sie fertig sind.`
    }),
  favourites: (value) =>
    count(value, {
      one: (n) =>
        `${n} ist ein Favorit und wird nie gelöscht: Um den Schutz aufzuheben, entfernen Sie die Markierung bei Kling.`,
      other: (n) =>
        `${n} sind Favoriten und werden nie gelöscht: Um den Schutz aufzuheben, entfernen Sie die Markierung bei Kling.`
    }),
  kept: (value) =>
    count(value, {
      one: (n) =>
        `${n} ist geschützt und wird nie gelöscht: Um den Schutz aufzuheben, öffnen Sie „Geschützt“ in der Seitenleiste.`,
      other: (n) =>
        `${n} sind geschützt und werden nie gelöscht: Um den Schutz aufzuheben, öffnen Sie „Geschützt“ in der Seitenleiste.`
    })
}
