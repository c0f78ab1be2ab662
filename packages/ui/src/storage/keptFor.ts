import type { PreferenceStore } from './PreferenceStore'

/** A user who has signed in, what they prefer, and where that is kept for them. */
export interface Kept {
  userRef: string
  preferences: Record<string, unknown>
  save(name: string, value: unknown): Promise<unknown>
  forget(name: string): Promise<unknown>
}

/**
 * Preferences of a user that came with the page. Nothing of it stays in the browser, where the next user would find it. What is
 * changed counts at once, in the user's other tabs too, and is saved behind it.
 */
export function keptFor({ userRef, preferences, save, forget }: Kept): PreferenceStore {
  const texts = new Map(Object.entries(preferences).map(([name, value]) => [name, JSON.stringify(value)]))
  const listeners = new Set<() => void>()
  const tabs = new BroadcastChannel(`callboard.preferences ${userRef}`)
  const saveLater = savedInTurn((name) => {
    const text = texts.get(name)
    return text === undefined ? forget(name) : save(name, JSON.parse(text))
  })
  function put({ name, text }: Written) {
    if (text === null) texts.delete(name)
    else texts.set(name, text)
    for (const listener of listeners) listener()
  }
  tabs.addEventListener('message', ({ data }: MessageEvent<Written>) => put(data))
  return {
    read: (name) => texts.get(name) ?? null,
    names: () => [...texts.keys()],
    write(name, text) {
      put({ name, text })
      tabs.postMessage({ name, text } satisfies Written)
      saveLater(name)
    },
    listen(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

interface Written {
  name: string
  text: string | null
}

/**
 * Saves what is under a name as it is then: one name after the other, so that of two values the later one arrives last. What cannot
 * be saved is tried again with the next change, and when the page is looked at again.
 */
function savedInTurn(saveNow: (name: string) => Promise<unknown>): (name: string) => void {
  const unsaved = new Set<string>()
  let isSaving = false
  async function saveAll() {
    if (isSaving) return
    isSaving = true
    try {
      for (const name of unsaved) {
        unsaved.delete(name)
        await saveNow(name).catch((error) => {
          unsaved.add(name)
          throw error
        })
      }
    } catch {
      // It counts in this page all the same.
    }
    isSaving = false
  }
  document.addEventListener('visibilitychange', saveAll)
  return (name) => {
    unsaved.add(name)
    void saveAll()
  }
}
