import type { Unproved } from '@shared/copies/copy'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/fr'
import { assertNever } from '@shared/problem'
import { pixelsOf } from '../../media/words'
import { problemWords } from '../../problems/words'
import { common } from '../../ui/words/fr'
import { bytesText } from '../bytes'
import type { words as english } from '../words'

export const words: typeof english = {
  saving: 'Enregistrement des copies',
  pause: 'Mettre en pause',
  resume: 'Reprendre',
  stop: 'Arrêter',
  details: common.details,
  close: common.close,
  show: 'Afficher les copies',
  report: 'Copies enregistrées',
  entries: 'Tout ce que contient cette liste',
  again: (left) =>
    count(left, {
      one: (n) => `Réessayer pour celui-ci (${n})`,
      many: (n) => `Réessayer pour ces ${n}`,
      other: (n) => `Réessayer pour ces ${n}`
    }),
  notBegun: 'Aucune copie n’a été enregistrée.',
  notFlushed:
    'Les fichiers sont enregistrés, mais le disque n’a pas confirmé leur liste. Examinez le disque, puis enregistrez encore une fois.',
  endedEarly:
    'Ce qui a été enregistré jusque-là est intact et reste. Ce qui est sur Kling n’est pas touché.',
  progress: {
    saved: (done, total) =>
      `Copies enregistrées : ${formatNumber(done)} sur ${formatNumber(total)}`,
    pausing: 'pause après les fichiers en cours',
    paused: 'en pause',
    stopping: 'arrêt en cours'
  },
  pace: {
    fetchedOf: (bytes, all) => `${bytes} sur environ ${all}`,
    fetchedLeft: (bytes, time) => `${bytes}, encore ${time} environ`,
    fetchedOfLeft: (bytes, all, time) => `${bytes} sur environ ${all}, encore ${time} environ`
  },
  counts: {
    saved: (value) =>
      count(value, {
        one: (n) => `${n} copie enregistrée`,
        many: (n) => `${n} de copies enregistrées`,
        other: (n) => `${n} copies enregistrées`
      }),
    there: (value) =>
      count(value, {
        one: (n) => `${n} déjà enregistrée et intacte`,
        many: (n) => `${n} déjà enregistrées et intactes`,
        other: (n) => `${n} déjà enregistrées et intactes`
      }),
    notSaved: (value) =>
      count(value, {
        one: (n) => `${n} non enregistrée`,
        many: (n) => `${n} non enregistrées`,
        other: (n) => `${n} non enregistrées`
      }),
    nothing: 'Rien à enregistrer : il n’y a aucun fichier',
    notTried: (value) =>
      count(value, {
        one: (n) => `${n} non tentée`,
        many: (n) => `${n} non tentées`,
        other: (n) => `${n} non tentées`
      })
  },
  lead: (folder) => `Dans le dossier « ${folder} ». Chaque copie a été relue depuis le disque.`,
  outcome: {
    notTried: 'Non tentée',
    saved: (bytes) => `Enregistrée, ${bytes}`,
    there: (bytes) => `Déjà enregistrée et intacte, ${bytes}`,
    notSaved: (why) => `Non enregistrée : ${whyUnproved(why)}`
  },
  unproved: whyUnproved
}

function whyUnproved(why: Unproved): string {
  switch (why.kind) {
    case 'no-address':
      return 'le service n’en donne pas l’adresse'
    case 'fetch-failed':
      return fetchText(why)
    case 'wrong-length':
      return `${bytesText(why.bytes)} reçus pour ${bytesText(why.of)} annoncés`
    case 'wrong-type':
      return 'ce qui a été reçu n’est pas un fichier de ce type'
    case 'no-end':
      return 'le fichier s’interrompt avant sa fin'
    case 'not-decoded':
      return 'le fichier ne peut pas être décodé'
    case 'not-answered':
      return 'le décodage du fichier a pris trop de temps'
    case 'other-size':
      return `ses dimensions sont ${pixelsOf(why.found.width, why.found.height)}, la bibliothèque indique ${pixelsOf(why.told.width, why.told.height)}`
    case 'other-duration':
      return `sa durée est de ${secondsText(why.foundMs)}, la bibliothèque indique ${secondsText(why.toldMs)}`
    case 'altered':
      return 'ce qui a été relu depuis le disque n’est pas ce qui a été écrit'
    case 'missing':
      return 'le fichier n’est plus sur le disque'
    case 'name-taken':
      return 'd’autres fichiers portent son nom, et aucun n’est jamais remplacé'
    case 'no-room':
      return `il faut ${bytesText(why.needsBytes)}, et ${bytesText(why.freeBytes)} sont libres`
    case 'disk-failed':
      return problemWords(why.why).what
    default:
      return assertNever(why)
  }
}

function fetchText({ tries, bytes, of, why }: Unproved & { kind: 'fetch-failed' }): string {
  const { what } = problemWords(why)
  if (of === null)
    return count(tries, {
      one: (n) => `${n} tentative de téléchargement a échoué. ${what}`,
      many: (n) => `${n} de tentatives de téléchargement ont échoué. ${what}`,
      other: (n) => `${n} tentatives de téléchargement ont échoué. ${what}`
    })

  const [at, all] = [bytesText(bytes), bytesText(of)]
  return count(tries, {
    one: (n) => `${n} tentative de téléchargement a échoué, à ${at} sur ${all}. ${what}`,
    many: (n) =>
      `${n} de tentatives de téléchargement ont échoué, la dernière à ${at} sur ${all}. ${what}`,
    other: (n) =>
      `${n} tentatives de téléchargement ont échoué, la dernière à ${at} sur ${all}. ${what}`
  })
}

/** With a tenth: a duration is refused for a quarter of a second. */
const secondsText = (ms: number): string => `${formatNumber(Math.round(ms / 100) / 10)} s`
