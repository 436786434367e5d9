import { fail, ok, type Result } from '@shared/problem'
import type { Copies } from '../../copies/copies'
import type { SavingJob } from '../../copies/saving'
import type { Guards } from '../ipc/guards'
import type { HandlersOf } from '../ipc/handlers-of'
import type { FileDialogs } from '../window/file-dialogs'
import type { PicturesOut } from '../window/pictures-out'
import type { PixelDoor } from './pixel-door'

interface Options extends Pick<Guards, 'whenIdle' | 'forLibrary' | 'whenLibraryChecked'> {
  readonly copies: Copies
  readonly chooseFolder: FileDialogs['chooseFolder']
  readonly showInFolder: (path: string) => void
  readonly openPath: (path: string) => Promise<string>
  readonly dragFiles: PicturesOut['dragFiles']
  readonly takeIcon: PixelDoor['takeIcon']
}

export function copiesHandlers({
  copies,
  whenIdle,
  forLibrary,
  whenLibraryChecked,
  chooseFolder,
  showInFolder,
  openPath,
  dragFiles,
  takeIcon
}: Options): HandlersOf<'copies'> {
  const withSaving = (savingId: string, act: (saving: SavingJob) => void): Result<null> => {
    const saving = copies.saving(savingId)
    if (!saving.ok) return saving
    act(saving.value)
    return ok(null)
  }

  return {
    'copies:setup': (of) => forLibrary(of, copies.setup),
    'copies:choose-folder': (of) =>
      forLibrary(of, async (open) => {
        const allowed = copies.mayChooseFolder()
        if (!allowed.ok) return allowed
        const folder = await chooseFolder()
        return folder === null ? ok(null) : copies.chooseFolder(open, folder)
      }),
    'copies:set-first': ({ first, ...of }) =>
      forLibrary(of, (open) => copies.setFirst(open, first)),
    'copies:set-prompts': ({ prompts, ...of }) =>
      forLibrary(of, (open) => copies.setPrompts(open, prompts)),
    'copies:estimate': ({ ids, ...of }) => forLibrary(of, (open) => copies.estimate(open, ids)),

    'copies:save': ({ ids, ...of }) =>
      whenIdle(() => whenLibraryChecked(of, (open) => copies.save(open, ids))),
    'copies:pause': ({ savingId }) => withSaving(savingId, (saving) => saving.pause()),
    'copies:resume': ({ savingId }) => withSaving(savingId, (saving) => saving.resume()),
    'copies:stop': ({ savingId }) => withSaving(savingId, (saving) => saving.stop()),
    'copies:current': () => ok(copies.current()),
    'copies:report-page': ({ savingId, offset }) => copies.reportPage(savingId, offset),

    'copies:saved': ({ offset, ...of }) => forLibrary(of, (open) => copies.saved(open, offset)),
    'copies:check': (of) => forLibrary(of, copies.check),
    'copies:stop-check': () => {
      copies.stopCheck()
      return ok(null)
    },
    'copies:show': ({ id, ...of }) =>
      forLibrary(of, async (open) => {
        const path = await copies.pathOf(open, id)
        if (!path.ok) return path
        if (id !== null) {
          showInFolder(path.value)
          return ok(null)
        }
        const refusal = await openPath(path.value)
        return refusal === '' ? ok(null) : fail({ kind: 'file-failed', code: 'open', what: 'open' })
      }),

    'copies:drag': ({ ids, ...of }) =>
      forLibrary(of, async (open) => {
        const icon = takeIcon()
        const found = await copies.pathsOf(open, ids)
        if (!found.ok) return found
        const { paths, of } = found.value
        if (paths.length === 0) return ok({ files: 0, of })
        const dragged = dragFiles(paths, icon)
        return dragged.ok ? ok({ files: paths.length, of }) : dragged
      }),

    'copies:decoded': ({ ticket, decoded }) => {
      copies.answered(ticket, decoded)
      return ok(null)
    }
  }
}
