/** What of a keyboard event says which key it is. */
export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing' | 'getModifierState'
>

/**
 * The key as bindings name it, by what it types and not by where it lies; undefined for one that belongs to the browser, the system or
 * an input method.
 */
export function keyName(event: Pressed): string | undefined {
  if (event.isComposing || event.metaKey) return undefined
  if ((event.ctrlKey || event.altKey) && !isThirdLevel(event)) return undefined
  if (event.key === ' ') return event.shiftKey ? 'Shift+Space' : 'Space'
  if (event.key.length > 1) return event.shiftKey && event.key !== 'Shift' ? `Shift+${event.key}` : event.key
  return letterOf(event)
}

/** Many layouts have signs such as `[` with AltGr, which Windows reports as Ctrl and Alt, and macOS as Alt alone. */
const isThirdLevel = (event: Pressed): boolean =>
  event.getModifierState('AltGraph') || (event.altKey && !event.ctrlKey && /^[^\p{L}\p{N}\s]$/u.test(event.key))

/** Where no letters of the Latin alphabet are typed, the one that the key has elsewhere. Caps Lock makes no difference. */
function letterOf({ key, code, shiftKey }: Pressed): string {
  const isForeign = /\p{L}/u.test(key) && !/\p{Script=Latin}/u.test(key)
  const letter = isForeign ? (/^Key([A-Z])$/.exec(code)?.[1] ?? key) : key
  if (!/\p{L}/u.test(letter)) return letter
  return shiftKey ? letter.toUpperCase() : letter.toLowerCase()
}
