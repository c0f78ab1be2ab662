/** One finished step of the start, on a line of its own: `✓ Read configuration (0.2 s)`. */
export function printStep(title: string, milliseconds: number): void {
  process.stdout.write(`  ✓ ${title} (${(milliseconds / 1000).toFixed(1)} s)\n`)
}

/** Something the operator should look at, while the portal runs all the same. Further lines are indented under the first. */
export function printWarning(message: string): void {
  process.stdout.write(`  ! ${message.replaceAll('\n', '\n    ')}\n`)
}
