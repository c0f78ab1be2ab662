/** Checks all types, from the root of the repository. What it found is noted in a file, and looked at anew only where something changed. */
export const typeCheck = {
  program: 'node_modules/typescript/bin/tsc',
  args: ['--noEmit', '--incremental', '--tsBuildInfoFile', 'dist/.types.json'],
  note: 'dist/.types.json',
}
