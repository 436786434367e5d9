/**
 * Whether an element uses keys for text or for a choice, so that they are not commands. Those that
 * move a slider give no command.
 */
export const isField = (element: Element | null): boolean =>
  element !== null &&
  element.closest('input:not([type=radio], [type=checkbox], [type=range]), select, textarea') !==
    null
