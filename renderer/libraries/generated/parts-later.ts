import { loadedLater } from '../../ui/loading/later'

// What the viewer needs of a task.

export const openedTask = loadedLater(() =>
  import('./opened-task').then(({ OpenedTask }) => OpenedTask)
)
export const taskFacts = loadedLater(() =>
  import('./task-facts').then(({ TaskFactsPanel }) => TaskFactsPanel)
)
