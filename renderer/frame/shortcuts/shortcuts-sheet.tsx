import type { Command } from '@shared/commands'
import { useRef } from 'react'
import { usePreferences } from '../../stores'
import { Button } from '../../ui/button'
import { isMac } from '../../ui/keyboard/is-mac'
import { isSingleKey } from '../../ui/keyboard/pressed'
import { Dialog } from '../../ui/overlay/dialog'
import { common } from '../../ui/words'
import { shownKeys } from '../commands/shown-keys'
import { commandWords } from '../commands/words'
import { words } from './words'

type Line = readonly [keys: readonly string[], does: string]

const lineOf = (of: Command): Line => [shownKeys(of, isMac), commandWords[of]]

const DIGITS = '1–9'

/** Everything the keyboard and the mouse can do. Keys on one line are pressed together. */
function groupsOf({
  groups,
  does,
  keys
}: typeof words): readonly (readonly [string, readonly Line[]])[] {
  const command = isMac ? '⌘' : keys.command
  const ends = `${keys.home}, ${keys.end}`

  return [
    [
      groups.selecting,
      [
        [[keys.click], does.click],
        [[keys.space], does.click],
        [[keys.shift, keys.click], does.range],
        [[keys.drag], does.marquee],
        [[keys.drag], does.dragOut],
        [[keys.shift, keys.arrows], does.extend],
        [[command, keys.shift, ends], does.extendEnds],
        lineOf('select-all'),
        lineOf('invert'),
        [['M'], does.month],
        [[keys.shift, 'F10'], does.menu],
        lineOf('clear-selection'),
        lineOf('undo'),
        lineOf('redo'),
        lineOf('keep'),
        lineOf('compare'),
        lineOf('delete')
      ]
    ],
    [
      groups.moving,
      [
        [[keys.arrows], does.move],
        [[ends], does.ends],
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
        [[keys.shift, 'X'], does.selectAndGo],
        [['Z'], does.zoomOne],
        [[keys.space], does.play],
        [[keys.delete], does.askForSelected],
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
        lineOf('palette'),
        lineOf('find'),
        lineOf('filter'),
        lineOf('export-ids'),
        lineOf('import-ids'),
        lineOf('refresh'),
        lineOf('library'),
        lineOf('history'),
        lineOf('settings'),
        lineOf('shortcuts')
      ]
    ]
  ]
}

/** One letter or sign, with Shift or without. */
function isSingle(keys: readonly string[]): boolean {
  const [key = '', ...more] = keys.filter((one) => one !== words.keys.shift)
  return more.length === 0 && (isSingleKey(key) || key === DIGITS)
}

export function ShortcutsSheet({ onClose }: { onClose: () => void }) {
  const close = useRef<HTMLButtonElement>(null)
  const singleKeys = usePreferences(({ preferences }) => preferences.singleKeys)

  return (
    <Dialog
      role="dialog"
      title={words.title}
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
      <section className="shortcuts" aria-label={words.title} tabIndex={0}>
        {groupsOf(words).map(([title, lines]) => (
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
