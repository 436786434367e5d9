import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok } from '@shared/problem'
import type { BrowserWindow, SaveDialogOptions } from 'electron'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFileDialogs } from '../../../../electron/main/window/file-dialogs'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-dialogs-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('names the ending, and asks before a file is replaced, as GTK only does if told to', async () => {
  const asked: SaveDialogOptions[] = []
  const filePath = join(folder, 'report.csv')
  const dialog = {
    showSaveDialog: async (_owner: BrowserWindow, options: SaveDialogOptions) => {
      asked.push(options)
      return { canceled: false, filePath }
    }
  }
  const { saveAs } = createFileDialogs(dialog as never, () => ({}) as BrowserWindow)
  expect(await saveAs('report.csv', 'id\n')).toEqual(ok(true))
  expect(await readFile(filePath, 'utf8')).toBe('id\n')
  expect(asked).toMatchObject([
    {
      defaultPath: 'report.csv',
      filters: [{ name: 'CSV', extensions: ['csv'] }],
      properties: ['showOverwriteConfirmation']
    }
  ])
})
