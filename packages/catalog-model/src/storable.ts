/** Whether JSON, and with it Postgres, can hold a text: it has no NUL, and no half of a surrogate pair. */
export const isStorable = (text: string): boolean => !/\0|\p{Surrogate}/u.test(text)

/** The text with the usual mark in place of what cannot be held. */
export const storable = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, '\ufffd')
