import type { Task, Work } from '../../../../electron/kling/works/task'
import type { History, KeptInput, KeptTask, KeptWork } from '../../../../electron/works/history'
import { NO_HISTORY } from '../../../../electron/works/history'

/** A finished task with one work, but for what is given. */
export const taskOf = (given: Partial<Task> & Pick<Task, 'id'>): Task => ({
  state: 'made',
  favourite: 'not-known',
  settings: [],
  from: 1,
  to: 1,
  saysWhen: true,
  isDeleted: false,
  kind: 'm2v_img2video',
  prompt: 'A test',
  inputs: [],
  works: [],
  owners: [],
  ...given
})

/** A video of which nothing more is known, but for what is given. */
export const workOf = (given: Partial<Work> & Pick<Work, 'id'>): Work => ({
  type: 'video',
  original: null,
  picture: null,
  durationMs: null,
  width: null,
  height: null,
  ...given
})

/** Stored as an object that has this key alone. */
export const keptWorkOf = (id: string, key = `work ${id}`): KeptWork => ({
  id,
  family: 'object',
  keys: [key]
})

export const keptTaskOf = (given: Partial<KeptTask> & Pick<KeptTask, 'id'>): KeptTask => ({
  state: 'made',
  from: 100,
  to: 100,
  type: 'video',
  prompt: 'A test',
  works: [keptWorkOf(`9${given.id}`)],
  inputs: [],
  ...given
})

export const inputOf = (given: Partial<KeptInput>): KeptInput => ({
  uploadId: null,
  workId: null,
  family: null,
  keys: [],
  names: [],
  ...given
})

/** Read to its end without a gap, but for what is given. */
export const historyOf = (given: Partial<History>): History => ({
  ...NO_HISTORY,
  at: 1_000,
  isWhole: true,
  ...given
})
