import type { DemoTask, DemoWorks } from '../../../../electron/demo/works/generate'
import { NO_WORKS } from '../../../../electron/demo/works/generate'

const FIRST_AT = 1_750_000_000_000
/** As far apart as the demo's uploads. */
const APART_MS = 5 * 3_600_000
/** Beyond 2^53, as ids may be. */
const FIRST_ID = 305_455_133_152_156_000n

/** A finished task of one to four works, some hours after the one before it. */
export function demoTask(index: number, given: Partial<DemoTask> = {}): DemoTask {
  const id = FIRST_ID + BigInt(index) * 1_000n
  return {
    id: String(id),
    createTime: FIRST_AT + index * APART_MS,
    state: 'made',
    contentType: index % 3 === 0 ? 'image' : 'video',
    prompt: `Prompt ${index}`,
    workIds: Array.from({ length: 1 + (index % 4) }, (_, at) => String(id + BigInt(at) + 1n)),
    favored: false,
    inputs: [],
    seed: index,
    ...given
  }
}

/** So many tasks and nothing else, newest first; `change` says what is different about some. */
export function demoWorks(
  count: number,
  change: (index: number) => Partial<DemoTask> = () => ({})
): DemoWorks {
  const tasks = Array.from({ length: count }, (_, index) => demoTask(index, change(index)))
  return { ...NO_WORKS, tasks: tasks.reverse() }
}
