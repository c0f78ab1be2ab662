/** Fields that letters are typed into; buttons and boxes to tick are none. */
const typing =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset], [type=range]), textarea, select, [contenteditable]:not([contenteditable=false])'

/** Controls that find their items by letters, and move among them by arrows. */
const widgets = '[role=menu], [role=listbox], [role=tree], [role=combobox]'

const movedWithin =
  '[role=tablist], [role=radiogroup], [role=slider], [role=grid], input[type=radio], input[type=range]'
const pressable = 'a[href], button, summary, input, [role=button], [role=tab], [role=checkbox], [role=switch]'

const moves = /Arrow|Home|End|Page/
const presses = /Enter|Space/

/** Whether a key is for the control that has the focus, or for what lies above the page. */
export function belongsToFocus(name: string, target: EventTarget | null): boolean {
  // `:modal`: a panel that leaves the page usable leaves it its keys.
  if (document.querySelector('dialog:modal')) return true
  // The browser closes it.
  if (name === 'Escape' && document.querySelector(':popover-open')) return true
  if (!(target instanceof Element)) return false
  if (target.closest(typing)) return true
  // No item begins with it.
  if (target.closest(widgets)) return name !== '?'
  if (presses.test(name)) return target.closest(pressable) !== null
  return moves.test(name) && target.closest(movedWithin) !== null
}
