import type { System } from './system'

/**
 * What `app.getPreferredSystemLanguages` answers where the user has chosen these. On Linux each
 * name of `g_get_language_names` but "C" (Electron's language_util_linux), and GLib derives
 * `zh_TW.UTF-8, zh_TW, zh.UTF-8, zh` from one (`g_get_locale_variants`; measured with GLib 2).
 */
export function systemTags(system: System, chosen: readonly string[]): string[] {
  if (system !== 'linux') return [...chosen]
  return chosen.flatMap((tag) => {
    const [bare = tag] = tag.split('-', 1)
    return bare === tag ? [tag, tag] : [tag, tag, bare, bare]
  })
}
