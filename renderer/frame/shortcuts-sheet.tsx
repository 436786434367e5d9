import { useRef } from 'react'
import { usePreferences } from '../stores'
import { Button } from '../ui/button'
import { Dialog } from '../ui/overlay/dialog'
import { isSingleKey } from '../ui/pressed'
import { common } from '../ui/words'
import { words } from './words'

const { does, keys, groups } = words
const isMac = navigator.platform.startsWith('Mac')
const command = isMac ? '⌘' : keys.command

const DIGITS = '1–9'

/** Everything the keyboard and the mouse can do. Keys on one line are pressed together. */
const GROUPS: readonly (readonly [
  title: string,
  lines: readonly (readonly [keys: readonly string[], does: string])[]
])[] = [
  [
    groups.selecting,
    [
      [[keys.click], does.click],
      [[keys.space], does.click],
      [[keys.shift, keys.click], does.range],
      [[keys.drag], does.marquee],
      [[keys.drag], does.dragOut],
      [[keys.shift, keys.arrows], does.extend],
      [[command, keys.shift, `${keys.home}, ${keys.end}`], does.extendEnds],
      [[command, 'A'], does.selectAll],
      [[command, 'I'], does.invert],
      [['M'], does.month],
      [[keys.escape], does.clear],
      [[command, 'Z'], does.undo],
      [isMac ? [keys.shift, command, 'Z'] : [command, 'Y'], does.redo],
      [['K'], does.keep],
      [isMac ? [command, '⌫'] : [keys.delete], does.delete]
    ]
  ],
  [
    groups.moving,
    [
      [[keys.arrows], does.move],
      [[`${keys.home}, ${keys.end}`], does.ends],
      [[keys.pages], does.pages],
      [['+'], does.larger],
      [['−'], does.smaller],
      [[command, keys.wheel], does.wheel]
    ]
  ],
  [
    groups.viewer,
    [
      [[keys.enter], does.open],
      [[keys.doubleClick], does.open],
      [[keys.arrows], does.neighbours],
      [['X'], does.select],
      [['S'], does.saveCopy],
      [['U'], does.uses],
      [[keys.escape], does.leave]
    ]
  ],
  [
    groups.duplicates,
    [
      [['↑ ↓'], does.group],
      [['← →'], does.member],
      [[DIGITS], does.member],
      [['S'], does.keepInstead],
      [['V'], does.variants],
      [['D'], does.different],
      [['A'], does.selectOthers],
      [['Z'], does.zoom],
      [[keys.enter], does.openBeside],
      [[command, 'Z'], does.undoDecision]
    ]
  ],
  [
    groups.program,
    [
      [[command, 'F'], does.find],
      [[command, keys.shift, 'F'], does.filter],
      [[command, 'E'], does.exportIds],
      [[command, 'O'], does.importIds],
      [[command, 'R'], does.refresh],
      [[command, '1'], does.library],
      [[command, '2'], does.history],
      [[command, ','], does.settings],
      [['?'], does.shortcuts]
    ]
  ]
]

const isSingle = ([key = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && (isSingleKey(key) || key === DIGITS)

export function ShortcutsSheet({ onClose }: { onClose: () => void }) {
  const close = useRef<HTMLButtonElement>(null)
  const singleKeys = usePreferences(({ preferences }) => preferences.singleKeys)

  return (
    <Dialog
      role="dialog"
      title={words.shortcuts}
      focus={close}
      onCancel={onClose}
      wide
      actions={
        <Button ref={close} onClick={onClose}>
          {common.close}
        </Button>
      }
    >
      {!singleKeys && <p className="dialog-text">{words.singleKeysOff}</p>}
      {/* Scrolls in a small window. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region needs a tab stop */}
      <section className="shortcuts" aria-label={words.shortcuts} tabIndex={0}>
        {GROUPS.map(([title, lines]) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {lines
                .filter(([keys]) => singleKeys || !isSingle(keys))
                .map(([combination, meaning]) => (
                  <div key={combination.join()}>
                    <dt>
                      {combination.map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </dt>
                    <dd>{meaning}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </section>
    </Dialog>
  )
}
