/** Whether JSON, and with it Postgres, can hold a text: it has no NUL, and no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !/\0|\p{Surrogate}/u.test(text)
}
