import type { Kept } from './Kept'

/** Another version of what is kept is another database; this one goes then. */
const name = 'callboard.names'
const version = 1
const only = 'names'

/** What the browser keeps for this owner; what it kept for another is removed. Storage that is blocked counts as empty. */
export async function loadKept(owner: string): Promise<Kept | undefined> {
  try {
    const kept = await done<Kept | undefined>((await opened()).transaction(only).objectStore(only).get(only))
    if (kept?.owner === owner) return kept
    if (kept) await dropKept()
  } catch {
    // It is read from the server, each time.
  }
  return undefined
}

export async function saveKept(kept: Kept): Promise<void> {
  try {
    await done((await opened()).transaction(only, 'readwrite').objectStore(only).put(kept, only))
  } catch {
    // It is read again next time.
  }
}

export async function dropKept(): Promise<void> {
  try {
    await done((await opened()).transaction(only, 'readwrite').objectStore(only).clear())
  } catch {
    // There is nothing.
  }
}

async function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version)
  request.onupgradeneeded = () => {
    for (const store of request.result.objectStoreNames) request.result.deleteObjectStore(store)
    request.result.createObjectStore(only)
  }
  return done(request)
}

const done = <Result>(request: IDBRequest<Result>) =>
  new Promise<Result>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
