import type { PipelineName } from './Repository'

/** A job of a pipeline: where in the run it begins and ends, as parts of the whole, and what fails in it when it fails. */
interface JobLayout {
  name: string
  from: number
  until: number
  step: string
}

export const layouts: Record<PipelineName, JobLayout[]> = {
  CI: [
    { name: 'Lint', from: 0, until: 0.25, step: 'Run the linter' },
    { name: 'Unit tests', from: 0, until: 0.5, step: 'Run the unit tests' },
    { name: 'Build', from: 0.25, until: 0.6, step: 'Compile' },
    { name: 'Integration tests', from: 0.6, until: 1, step: 'Run the integration tests' },
  ],
  Release: [
    { name: 'Package', from: 0, until: 0.4, step: 'Build the image' },
    { name: 'Scan', from: 0.4, until: 0.55, step: 'Look for known vulnerabilities' },
    { name: 'Publish', from: 0.55, until: 1, step: 'Push to the registry' },
  ],
  Promote: [
    { name: 'Check', from: 0, until: 0.2, step: 'Compare with staging' },
    { name: 'Deploy', from: 0.2, until: 1, step: 'Wait until healthy' },
  ],
  Nightly: [
    { name: 'End-to-end tests', from: 0, until: 0.8, step: 'Buy two tickets and a programme' },
    { name: 'Dependency audit', from: 0, until: 0.1, step: 'Audit' },
    { name: 'Load test', from: 0.8, until: 1, step: 'Compare with the budget' },
  ],
}
