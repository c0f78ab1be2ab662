/** Why a package is refused, in a sentence that says what to do. */
export class PackageError extends Error {
  override readonly name = 'PackageError'
}
