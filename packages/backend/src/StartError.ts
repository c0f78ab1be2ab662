/** The portal cannot start. The message is for the operator, and says what to do; it is printed alone, without a stack. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
