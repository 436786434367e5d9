import { type PlatformPath, posix, win32 } from 'node:path'
import { fail, ok, type Result } from '@shared/problem'
import type { Provisioning, ProvisioningPlace } from '@shared/program'
import { parseProvisioning } from './provisioning'
import { type Said, words } from './words'

const PROVISIONING_FILE = 'kling-sweep.config.json'
const FLAG = '--config='

/** How the program was started, and how it may read a file before it has begun. */
export interface Start {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
  /** The installed program's executable; null when run from source or in the Chromium host. */
  readonly executable: string | null
  /** The text, null when there is no such file. */
  readonly read: (path: string) => Result<string | null>
}

/**
 * The provisioning file of this start: the one that `--config=<path>` names, or else the one in the
 * system's place for managed settings, or else the one beside the installed program, which an
 * update may remove. Null when there is none.
 */
export function findProvisioning(start: Start): Result<Provisioning | null, Said> {
  const flag = start.argv.find((argument) => argument === '--config' || argument.startsWith(FLAG))
  const named = flag?.slice(FLAG.length)
  if (named === '') return fail(() => words.configTakes)
  if (named !== undefined) return readNamed(start, pathsOf(start).resolve(named))

  const passedOver: ProvisioningPlace[] = []
  let found: Found | null = null
  for (const [place, path] of placesOf(start)) {
    const text = start.read(path)
    if (found) {
      if (text.ok && text.value !== null) passedOver.push(place)
      continue
    }
    if (!text.ok) return unreadable(nameOf(start, path), text.problem)
    if (text.value !== null) found = { place, name: nameOf(start, path), text: text.value }
  }
  return found ? provisioningOf(found, passedOver) : ok(null)
}

interface Found {
  readonly place: ProvisioningPlace
  readonly name: string
  readonly text: string
}

function readNamed(start: Start, path: string): Result<Provisioning, Said> {
  const name = nameOf(start, path)
  const text = start.read(path)
  if (!text.ok) return unreadable(name, text.problem)
  return text.value === null
    ? fail(() => words.noFile(name))
    : provisioningOf({ place: 'named', name, text: text.value }, [])
}

function provisioningOf(
  { place, name, text }: Found,
  passedOver: readonly ProvisioningPlace[]
): Result<Provisioning, Said> {
  const presets = parseProvisioning(text, name)
  return presets.ok ? ok({ file: name, place, passedOver, ...presets.value }) : presets
}

type ReadProblem = Extract<ReturnType<Start['read']>, { ok: false }>['problem']

const unreadable = (name: string, problem: ReadProblem): Result<never, Said> =>
  fail(() => words.unreadable(name, problem.kind === 'file-failed' ? problem.code : problem.kind))

const pathsOf = ({ platform }: Start): PlatformPath => (platform === 'win32' ? win32 : posix)

const nameOf = (start: Start, path: string): string => pathsOf(start).basename(path)

/** Where an installed program looks, the place that wins first. From source it looks nowhere. */
function placesOf(start: Start): readonly (readonly [ProvisioningPlace, string])[] {
  const { executable } = start
  if (executable === null) return []

  const { join } = pathsOf(start)
  return [
    ['system', join(managedFolder(start), PROVISIONING_FILE)],
    ['beside', join(besideProgram(executable, start), PROVISIONING_FILE)]
  ]
}

/**
 * No update of the program touches it. Only administrators write there, but on Windows any user may
 * make the folder where there is none: see docs/security.md.
 */
function managedFolder({ platform, env }: Start): string {
  switch (platform) {
    case 'win32':
      return win32.join(programData(env), 'Kling Sweep')
    case 'darwin':
      return '/Library/Application Support/Kling Sweep'
    default:
      return '/etc/kling-sweep'
  }
}

/** Windows reads the names of variables in any case, a copy of its environment does not. */
function programData(env: Start['env']): string {
  const name = Object.keys(env).find((each) => each.toLowerCase() === 'programdata')
  const folder = name === undefined ? undefined : env[name]
  return folder && win32.isAbsolute(folder) ? folder : 'C:\\ProgramData'
}

/**
 * The folder that an administrator sees the program in: an AppImage runs from a mount, and on a Mac
 * the executable is inside the bundle.
 */
function besideProgram(executable: string, start: Start): string {
  const { dirname } = pathsOf(start)
  const appImage = start.env['APPIMAGE']
  if (start.platform === 'linux' && appImage) return dirname(appImage)
  if (start.platform === 'darwin')
    return dirname(executable.replace(/\/Contents\/MacOS\/[^/]*$/, ''))
  return dirname(executable)
}
