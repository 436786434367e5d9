/** Whether keys that go to an element are text, or a choice, and no commands. */
export const isField = (element: Element | null): boolean =>
  element !== null &&
  element.closest('input:not([type=radio], [type=checkbox]), select, textarea') !== null
