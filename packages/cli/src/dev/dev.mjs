import { installDependencies } from '../install/installDependencies.mjs'
import { endProgramsOnSignals } from '../runProgram.mjs'

/**
 * Runs the portal from its source. The database and Vite live in this process; the server is restarted beside it.
 * @param {string} root
 */
export async function dev(root) {
  process.stdout.write('\n')
  const leaveSignals = endProgramsOnSignals()
  await installDependencies(root)
  leaveSignals()
  // What follows needs what was just installed, TypeScript included.
  const { tsImport } = await import('tsx/esm/api')
  const { runDevelopment } = await tsImport('./runDevelopment.ts', import.meta.url)
  await runDevelopment(root)
}
