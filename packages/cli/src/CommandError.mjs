/** The command cannot go on. The message is for whoever typed it, and says what to do; it is printed alone. */
export class CommandError extends Error {
  /** @override */
  name = 'CommandError'
}
