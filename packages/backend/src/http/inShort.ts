const most = 200

/** What a caller sent, to be repeated to them: enough to know it again. */
export const inShort = (text: string): string => (text.length > most ? `${text.slice(0, most)}…` : text)
