/** Why a definition cannot be shown but as text: what is wrong, what to do, and where. */
export class DefinitionError extends Error {
  readonly fix: string
  readonly line: number | undefined

  constructor(message: string, { fix, line }: { fix: string; line?: number | undefined }) {
    super(message)
    this.fix = fix
    this.line = line
  }
}
