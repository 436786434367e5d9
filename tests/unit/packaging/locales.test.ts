import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isSpokenIn, offeredBeside } from '@shared/language/language'
import { describe, expect, it } from 'vitest'
import { readYaml } from '../../../scripts/packaging/configuration.mjs'
import { inRoot } from '../../support/root'

const require = createRequire(import.meta.url)
const { removeUnusedLanguagesIfNeeded } = require('app-builder-lib/out/electron/ElectronFramework')
const { Platform } = require('app-builder-lib')

const config = Object(readYaml(await readFile(inRoot('electron-builder.yml'), 'utf8')))

/** As Electron 45 names them. A Mac has "_" and a plain "en", the others "-" and "en-US". */
const LOCALES = [
  ...['af', 'am', 'ar', 'de', 'es', 'es-419', 'fr', 'it', 'ja', 'ko', 'ms', 'nl', 'pl'],
  ...['pt-BR', 'pt-PT', 'ru', 'sv', 'zh-CN', 'zh-TW', 'en-GB']
]
const MAC_LOCALES = [...LOCALES, 'en'].map((name) => `${name.replace('-', '_')}.lproj`)
const OTHER_LOCALES = [...LOCALES, 'en-US'].map((name) => `${name}.pak`)

describe('the languages of Electron in the package', () => {
  /** What electron-builder leaves of them, by its own code. */
  const left = async (platform: string): Promise<readonly string[]> => {
    const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-locales-'))
    const isMac = platform === 'mac'
    const locales = join(folder, isMac ? 'resources' : 'locales')
    const framework = join(folder, 'framework')
    const places = isMac ? [locales, framework] : [locales]
    try {
      for (const place of [join(folder, 'resources'), ...places])
        await mkdir(place, { recursive: true })
      for (const place of places)
        for (const name of isMac ? MAC_LOCALES : OTHER_LOCALES)
          await writeFile(join(place, name), '')
      await removeUnusedLanguagesIfNeeded({
        appOutDir: folder,
        packager: {
          config,
          platform: isMac ? Platform.MAC : Platform.WINDOWS,
          platformSpecificBuildOptions: Object(config[isMac ? 'mac' : 'win']),
          getResourcesDir: () => join(folder, 'resources'),
          getMacOsElectronFrameworkResourcesDir: () => framework
        }
      })
      return (await readdir(locales)).map((name) => name.replace(/\.\w+$/, '').replace('_', '-'))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  it.each(['win', 'mac'])('are those that the program speaks, and no others (%s)', async (on) => {
    const kept = await left(on)
    const spoken = offeredBeside('system').filter((choice) => choice !== 'system')
    for (const language of spoken) {
      // The system's dialogs on a Mac, and the buttons of a video, are in English otherwise.
      const isThere = kept.some((locale) => isSpokenIn(language, locale))
      expect(isThere, language).toBe(true)
    }
    for (const locale of LOCALES.filter((each) => kept.includes(each)))
      expect(['de', 'es', 'fr', 'ja', 'ko', 'pt', 'zh', 'en']).toContain(locale.split('-')[0])
    expect(kept).not.toContain('zh-TW')
  })
})
