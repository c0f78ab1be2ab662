/** Where preferences are: their values as JSON, by name. */
export interface PreferenceStore {
  read(name: string): string | null
  /** With null it is forgotten. */
  write(name: string, text: string | null): void
  names(): string[]
  /** Calls back when something was written, also in another tab. Gives the way to stop that. */
  listen(listener: () => void): () => void
}
