import { type Counts, type Stage, type Step, Stage as stages } from './Attempt'
import type { OnProgress } from './OnProgress'

/** The steps of a read as they happen. */
export interface Steps {
  startedAt: Date
  onProgress: OnProgress
  /** As they stand now. */
  sofar(): Step[]
  /** Ends them at the stage in which the read failed, which may be an earlier one than it had come to. */
  failAt(stage: Stage): Step[]
}

/** Begins to measure a read. */
export function startSteps(): Steps {
  const startedAt = new Date()
  const begun: Array<{ stage: Stage; at: number; counts: Counts }> = [{ stage: 'fetch', at: Date.now(), counts: {} }]

  function onProgress(stage: Stage, counts: Counts = {}) {
    const current = begun.at(-1)
    if (current && isLater(stage, current.stage)) begun.push({ stage, at: Date.now(), counts })
    else Object.assign(begun.find((each) => each.stage === stage)?.counts ?? {}, counts)
  }
  const sofar = () =>
    begun.map(({ stage, at, counts }, index) => ({
      stage,
      duration: (begun[index + 1]?.at ?? Date.now()) - at,
      counts: { ...counts },
    }))
  return {
    startedAt,
    onProgress,
    sofar,
    failAt: (stage) => sofar().filter((step) => !isLater(step.stage, stage)),
  }
}

const isLater = (stage: Stage, than: Stage) => stages.options.indexOf(stage) > stages.options.indexOf(than)
