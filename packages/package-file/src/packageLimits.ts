/** What a package may hold. A large screen with its libraries is a few megabytes; more than this wants to fill a disk. */
export const packageLimits = {
  packedBytes: 20_000_000,
  unpackedBytes: 60_000_000,
  files: 2000,
}
