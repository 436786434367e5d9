import type { ProgramFacts, Provisioning } from '@shared/program'

interface Running {
  readonly version: string
  /** As in `process.versions`. */
  readonly versions: Readonly<Record<string, string | undefined>>
  readonly platform: string
  readonly release: string
  readonly arch: string
  readonly provisioning: Provisioning | null
}

const SYSTEMS: Readonly<Record<string, string>> = {
  darwin: 'macOS (Darwin)',
  linux: 'Linux',
  win32: 'Windows'
}

export function factsOf({
  version,
  versions,
  platform,
  release,
  arch,
  provisioning
}: Running): ProgramFacts {
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
