// package-lock.json: what `npm ci` brings on systems other than the one that wrote it.

/** What the workflows build for. */
export const TARGETS = [
  { os: 'linux', cpu: 'x64' },
  { os: 'win32', cpu: 'x64' },
  { os: 'win32', cpu: 'arm64' },
  { os: 'darwin', cpu: 'x64' },
  { os: 'darwin', cpu: 'arm64' }
]

/** Each problem in one line. */
export function lockFileProblems({ packages }) {
  return Object.entries(packages).flatMap(([path, entry]) => [
    ...(path === '' || entry.link ? [] : originProblems(path, entry)),
    ...missingBinaries(path, entry, packages)
  ])
}

/**
 * A hash that cannot be forged, and no address: npm asks the registry that is set where it runs.
 */
function originProblems(path, { integrity, resolved }) {
  return [
    !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') && `${path} has no integrity by SHA-512`,
    resolved !== undefined && `${path} names the address it was resolved to`
  ].filter(Boolean)
}

const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies']

/** Whether package.json names each version exactly, and as the lock file does. */
export function manifestProblems(manifest, { packages }) {
  return GROUPS.flatMap((group) => {
    const wanted = manifest[group] ?? {}
    const locked = packages['']?.[group] ?? {}
    return Object.keys({ ...wanted, ...locked }).flatMap((name) => [
      ...(/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(wanted[name] ?? '')
        ? []
        : [`${group}: ${name} has no exact version`]),
      ...(wanted[name] === locked[name] &&
      wanted[name] === packages[`node_modules/${name}`]?.version
        ? []
        : [`${group}: ${name} is not what the lock file says`])
    ])
  })
}

/** Of a package that has its binaries in packages of their own, one for each system. */
function missingBinaries(path, { optionalDependencies = {} }, packages) {
  const names = Object.keys(optionalDependencies)
  const found = names.map((name) => packages[installed(path, name, packages)])
  const absent = names.filter((_, at) => !found[at]).map((name) => `${path} lacks ${name}`)

  // A package for one system alone, such as fsevents, is missing nowhere else.
  const systems = new Set(found.flatMap((entry) => entry?.os ?? []))
  if (systems.size < 2) return absent
  const unserved = TARGETS.filter(
    (target) => !found.some((entry) => entry && serves(entry, target))
  )
  return [...absent, ...unserved.map(({ os, cpu }) => `${path} has no binary for ${os} ${cpu}`)]
}

const serves = ({ os, cpu }, target) => allows(os, target.os) && allows(cpu, target.cpu)

/** A list as npm reads it: names, or names to exclude with a `!`. */
const allows = (list, name) =>
  !list ||
  (!list.includes(`!${name}`) && (list.includes(name) || list.every((each) => each[0] === '!')))

/** Where Node would find a package from another one's folder. */
function installed(from, name, packages) {
  for (let folder = from; ; folder = folder.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    if (packages[path] || folder === '') return path
  }
}
