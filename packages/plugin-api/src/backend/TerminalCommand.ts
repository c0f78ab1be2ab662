import type { Kind } from '@callboard/catalog-model'
import type { UrlReader } from './services/UrlReader'

/** What a command in the terminal may use. The portal need not run, and there is no database. */
export interface Terminal {
  /** Catalog kinds of all plugins, and of the configuration where there is one, by name. */
  kinds: Record<string, Kind>
  /** Reads public addresses; the configuration is not looked at, so it has no tokens and no private hosts. */
  reader: UrlReader
  /** All that comes over standard input. */
  readInput(): Promise<string>
  /** Writes a line to standard output. */
  print(line: string): void
  /** Writes a line to standard error: what is no part of the result. */
  complain(line: string): void
}

/**
 * A command for the terminal: the default export of `plugins/<id>/cli/<name>.ts`, which `callboard <name>` runs in the folder
 * that it was typed in.
 */
export interface TerminalCommand {
  /** How to call it, for `callboard <name> --help`. */
  help: string
  /**
   * @param args what was typed behind the name.
   * @returns the exit code: 0 for good, 1 for a finding, 2 for arguments that make no sense.
   */
  run(args: string[], terminal: Terminal): Promise<number>
}
