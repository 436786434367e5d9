import type { ProgramFacts, Provisioning } from '@shared/program'

interface Running {
  readonly version: string
  /** The system's version. */
  readonly release: string
  readonly provisioning: Provisioning | null
}

/** What of Node's `process` is told. */
interface Runtime {
  readonly versions: Readonly<Record<string, string | undefined>>
  readonly platform: string
  readonly arch: string
}

const SYSTEMS: Readonly<Record<string, string>> = {
  darwin: 'macOS (Darwin)',
  linux: 'Linux',
  win32: 'Windows'
}

export function factsOf(
  { version, release, provisioning }: Running,
  { versions, platform, arch }: Runtime
): ProgramFacts {
  const { electron, chrome, node } = versions
  return {
    version,
    runtime: electron
      ? `Electron ${electron}, Chromium ${chrome}, Node ${node}`
      : `the Chromium host, Node ${node}`,
    system: `${SYSTEMS[platform] ?? platform} ${release} ${arch}`,
    provisioning
  }
}
