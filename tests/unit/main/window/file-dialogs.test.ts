import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok } from '@shared/problem'
import type { BrowserWindow, SaveDialogOptions } from 'electron'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFileDialogs } from '../../../../electron/main/window/file-dialogs'
import { createNativeDialogs } from '../../../../electron/main/window/native-dialogs'

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
  const { saveAs } = createFileDialogs(
    dialog as never,
    () => ({}) as BrowserWindow,
    createNativeDialogs(() => undefined)
  )
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

it('tells that a dialog is open, from before it is shown until it has closed', async () => {
  const told: string[] = []
  const dialogs = createNativeDialogs(() => told.push(`open: ${dialogs.isOpen()}`))
  const show = async () => {
    told.push('shown')
    return { canceled: true, filePath: '', filePaths: [] }
  }
  const files = createFileDialogs(
    { showSaveDialog: show, showOpenDialog: show },
    () => ({}) as BrowserWindow,
    dialogs
  )
  for (const ask of [
    () => files.saveAs('ids.txt', ''),
    () => files.openText(10),
    files.chooseFolder
  ]) {
    await ask()
    expect(told.splice(0)).toEqual(['open: true', 'shown', 'open: false'])
  }
})

it('is open until the last dialog has closed, also where one cannot be shown', async () => {
  const told: boolean[] = []
  const dialogs = createNativeDialogs(() => told.push(dialogs.isOpen()))
  let close = (): void => undefined
  const first = dialogs.during(
    () =>
      new Promise<void>((resolve) => {
        close = resolve
      })
  )
  await expect(dialogs.during(() => Promise.reject(new Error('no portal')))).rejects.toThrow()
  expect(dialogs.isOpen()).toBe(true)
  close()
  await first
  expect(told).toEqual([true, false])
})
