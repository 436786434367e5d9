import type { Favourite } from '@shared/asset'
import { plainName } from '@shared/reading/plain-name'
import type { Upload } from '../kling/wire'
import type { Setting, Task, Work } from '../kling/works/task'
import { typeOfKind } from '../works/history'

/**
 * A task as an item of its library: type, size and picture are those of its first work. Whether it
 * is a favourite: as the last answer that told of it said; `task` is what is told now.
 */
export function itemOf(task: Task, favourite: Favourite): Upload {
  const { id, kind, prompt, state, works, from, to, settings } = task
  const [first] = works
  return {
    media: { original: first?.original ?? null, picture: first?.picture ?? null },
    asset: {
      id,
      name: plainName(prompt.trim().replace(/\s+/g, ' ')),
      type: first?.type ?? typeOfKind(kind),
      createdAt: from,
      updatedAt: to,
      durationMs: first?.durationMs ?? null,
      width: first?.width ?? null,
      height: first?.height ?? null,
      // A listing does not tell: what is remembered beside it is no new word.
      favored: task.favourite === 'yes',
      hasPicture: (first?.picture ?? null) !== null,
      task: { state, model: modelOf(kind, settings), favourite, works: works.map(factsOf) }
    }
  }
}

const factsOf = ({ id, type, durationMs, width, height, picture }: Work) => ({
  id,
  type,
  durationMs,
  width,
  height,
  hasPicture: picture !== null
})

/** The version that was asked for, else the kind of task; both as Kling names them. */
function modelOf(kind: string, settings: readonly Setting[]): string | null {
  const told = settings.find(({ name }) => /^(kling_?version|model(_?name)?|version)$/i.test(name))
  const words = told?.value ?? kind
  return words === '' ? null : plainName(words)
}
