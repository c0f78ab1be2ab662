/** The code of a peek: fetched when a row is pointed at or has the focus, before anybody asks for it. */
export const loadPeek = async () => ({ default: (await import('./PeekContent')).PeekContent })
