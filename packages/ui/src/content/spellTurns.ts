/** Signs that turn the order of what stands behind them. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g

/**
 * Code whose order cannot be turned round by signs that nobody sees: they are named in their place, or a line would read other
 * than what it does (a "Trojan source"). Letters that are written from right to left stay as they are.
 */
export const spellTurns = (code: string): string =>
  code.replace(turns, (sign) => `‹U+${sign.charCodeAt(0).toString(16).toUpperCase()}›`)
