import { assertNever, type Problem } from '@shared/problem'
import type { Sentences } from '../phrases'
import { megabytes } from '../phrases/de'

type FileProblem = Extract<Problem, { readonly kind: `file-${string}` }>

export function fileWords(problem: FileProblem): Sentences {
  switch (problem.kind) {
    case 'file-too-large':
      return {
        what: `Die Datei ist größer, als eine Liste von IDs sein kann (${megabytes(problem.limitBytes)}), und wurde nicht gelesen.`,
        remedy: 'Wählen Sie eine andere Datei.'
      }
    case 'file-failed':
      return {
        what: failedFile(problem.what, problem.code),
        remedy: FILE_REMEDIES[problem.code] ?? OTHER_REMEDY
      }
    case 'file-broken':
      return {
        what: `Die Datei ${problem.file} ist beschädigt oder stammt von einer anderen Version von Kling Sweep.`,
        remedy:
          problem.aside === null
            ? 'Die Datei konnte nicht verschoben werden, also bleibt sie, wo sie ist, und wird nicht überschrieben.'
            : `Die Datei wurde unverändert im selben Ordner als ${problem.aside} beiseitegelegt.`
      }
    case 'file-of-other':
      return {
        what:
          problem.library === 'uploads'
            ? 'Die Liste enthält IDs von Uploads, nicht von Aufträgen.'
            : 'Die Liste enthält IDs von Aufträgen, nicht von Uploads.',
        remedy: 'Importieren Sie sie in der anderen Mediathek.'
      }
    default:
      return assertNever(problem)
  }
}

const FREE_SPACE = 'Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es dann noch einmal.'
const NO_PERMISSION =
  'Erlauben Sie diesem Benutzer, den Ordner der Datei zu lesen und zu beschreiben, und versuchen Sie es dann noch einmal.'
const OTHER_REMEDY = 'Prüfen Sie den freien Platz und die Rechte des Ordners der Datei.'

const OTHER_PLACE = 'Wählen Sie einen anderen Namen oder einen anderen Ordner.'

const FILE_REMEDIES: Readonly<Record<string, string>> = {
  EISDIR: OTHER_PLACE,
  ELOOP: OTHER_PLACE,
  ENAMETOOLONG: OTHER_PLACE,
  'not-a-file': OTHER_PLACE,
  ENOTSUP: OTHER_PLACE,
  EOPNOTSUPP: OTHER_PLACE,
  ESPIPE: OTHER_PLACE,
  ENOSPC: FREE_SPACE,
  EDQUOT: FREE_SPACE,
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  EROFS: 'Der Ordner der Datei muss auf einem beschreibbaren Datenträger liegen.',
  ETIMEDOUT: 'Prüfen Sie, ob der Datenträger verbunden ist, und versuchen Sie es dann noch einmal.'
}

const CANNOT_APPEND = 'Dieser Datenträger kann an eine Datei nichts anhängen'

const FILE_FAILURES: Readonly<Record<string, string>> = {
  EISDIR: 'Das ist ein Ordner, keine Datei',
  ELOOP: 'Diese Verknüpfung führt ins Leere',
  ENAMETOOLONG: 'Der Name ist zu lang',
  'not-a-file': 'Das ist keine gewöhnliche Datei',
  ENOSPC: 'Der Datenträger ist voll',
  EDQUOT: 'Der zugeteilte Speicherplatz ist aufgebraucht',
  EACCES: 'Der Zugriff wurde verweigert',
  EPERM: 'Der Zugriff wurde verweigert',
  ENOTSUP: CANNOT_APPEND,
  EOPNOTSUPP: CANNOT_APPEND,
  ESPIPE: CANNOT_APPEND,
  EROFS: 'Der Datenträger ist schreibgeschützt',
  ETIMEDOUT: 'Der Datenträger hat nicht rechtzeitig geantwortet'
}

const failedFile = (what: string, code: string): string =>
  `${FILE_FAILURES[code] ?? 'Eine Datei konnte nicht verwendet werden'} (${what}, ${code}).`
