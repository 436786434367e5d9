import { extname } from 'node:path'
import { fail, ok, type Result } from '@shared/problem'
import type { BrowserWindow, Dialog } from 'electron'
import { readChosen, writeChosen } from '../../files/chosen'
import { textOf } from '../../files/text'
import type { NativeDialogs } from './native-dialogs'

/** Files the user chooses in the system's own dialogs. The page learns neither path nor name. */
export interface FileDialogs {
  /** Asks where to, and writes. False when the user cancelled. */
  readonly saveAs: (name: string, text: string) => Promise<Result<boolean>>
  /** Asks for a text file, and reads it up to a limit. Null when the user cancelled. */
  readonly openText: (limitBytes: number) => Promise<Result<string | null>>
  /** Asks for a folder. Null when the user cancelled. */
  readonly chooseFolder: () => Promise<string | null>
}

export function createFileDialogs(
  dialog: Pick<Dialog, 'showSaveDialog' | 'showOpenDialog'>,
  window: () => BrowserWindow | null,
  { during }: Pick<NativeDialogs, 'during'>
): FileDialogs {
  return {
    saveAs: async (name, text) => {
      const owner = window()
      if (!owner) return ok(false)
      const extension = extname(name).slice(1)
      const { canceled, filePath } = await during(() =>
        dialog.showSaveDialog(owner, {
          defaultPath: name,
          // Without it Windows adds no ending to a name that was typed, and nothing opens the file.
          filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
          // The dialogs of Windows and macOS ask by themselves, GTK's only if it is told to.
          properties: ['showOverwriteConfirmation']
        })
      )
      if (canceled || !filePath) return ok(false)

      const written = await writeChosen(filePath, text)
      return written.ok ? ok(true) : written
    },

    openText: async (limitBytes) => {
      const owner = window()
      if (!owner) return ok(null)
      const { canceled, filePaths } = await during(() =>
        dialog.showOpenDialog(owner, { properties: ['openFile'] })
      )
      const [path] = filePaths
      if (canceled || path === undefined) return ok(null)

      const read = await readChosen(path, limitBytes)
      if (read.ok) return ok(textOf(read.value))
      return read.problem.kind === 'too-large' ? fail({ kind: 'file-too-large', limitBytes }) : read
    },

    chooseFolder: async () => {
      const owner = window()
      if (!owner) return null
      const { canceled, filePaths } = await during(() =>
        dialog.showOpenDialog(owner, { properties: ['openDirectory', 'createDirectory'] })
      )
      return canceled ? null : (filePaths[0] ?? null)
    }
  }
}
