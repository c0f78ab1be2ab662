/** What a user sets about the shell, kept in this browser. Storage that is blocked or full is as if nothing was set. */
type Setting = 'sidebar' | 'single-keys'

const keyOf = (setting: Setting) => `callboard.${setting}`

export function readSetting(setting: Setting): string | null {
  try {
    return localStorage.getItem(keyOf(setting))
  } catch {
    return null
  }
}

export function writeSetting(setting: Setting, value: string): void {
  try {
    localStorage.setItem(keyOf(setting), value)
  } catch {
    // It holds until the page is left.
  }
}
