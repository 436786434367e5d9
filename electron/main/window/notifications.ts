import type { Notification as ElectronNotification } from 'electron'

/** Electron's class, as far as it is used. */
interface Notifications {
  readonly isSupported: () => boolean
  new (options: {
    readonly title: string
    readonly body: string
  }): Pick<ElectronNotification, 'on' | 'show'>
}

/**
 * Shows system notifications, where the system has them. Each is held until it has been clicked or
 * closed or has failed: one that is collected before does not tell that it was clicked
 * (electron#16922).
 */
export function createNotify(
  Notification: Notifications,
  onClick: () => void
): (title: string, body: string) => void {
  const held = new Set<object>()

  return (title, body) => {
    if (!Notification.isSupported()) return

    const notification = new Notification({ title, body })
    const release = (): void => void held.delete(notification)
    held.add(notification)
    notification.on('click', () => {
      release()
      onClick()
    })
    notification.on('close', release)
    notification.on('failed', release)
    notification.show()
  }
}
