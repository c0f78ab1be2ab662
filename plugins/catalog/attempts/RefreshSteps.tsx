import { Icon, IconButton, type IconName, VisuallyHidden } from '@callboard/ui'
import type { Refresh } from '../components/useRefresh'
import type { Attempt, Step } from '../plugin'
import styles from './RefreshSteps.module.css'
import { countsInWords, formatShortDuration, outcomeOf, stages, stageWords } from './words'

/** The steps of a read that somebody asked for, as they happen, and what came of it. Nothing before anybody asked. */
export function RefreshSteps({ refresh }: { refresh: Refresh }) {
  const { attempt, error, isPending, putAway } = refresh
  const isShown = attempt !== undefined || error !== null
  const sentence = error ? `The portal could not be asked: ${error.message}` : isShown && outcomeOf(attempt ?? null)
  const tone = error || attempt?.status === 'failed' ? 'bad' : attempt?.finishedAt ? 'good' : 'accent'
  return (
    <>
      <VisuallyHidden>
        <span aria-live="polite">{sentence}</span>
      </VisuallyHidden>
      {isShown && (
        <section className={styles.refresh} data-tone={tone} aria-label="Reading now">
          <ol className={styles.steps}>
            {stages.map((stage) => (
              <StepItem key={stage} stage={stage} attempt={attempt ?? null} />
            ))}
          </ol>
          <p className={styles.outcome}>{sentence}</p>
          {!isPending && <IconButton icon="x" label="Put away" onClick={putAway} />}
        </section>
      )}
    </>
  )
}

type State = 'done' | 'running' | 'failed' | 'waiting' | 'left out'

const icons: Record<State, IconName> = {
  done: 'circle-check',
  running: 'progress',
  failed: 'circle-x',
  waiting: 'circle-dashed',
  'left out': 'circle-minus',
}

function StepItem({ stage, attempt }: { stage: Step['stage']; attempt: Attempt | null }) {
  const step = attempt?.steps.find((each) => each.stage === stage)
  const state = stateOf(stage, attempt)
  return (
    <li className={styles.step} data-state={state}>
      <Icon name={icons[state]} size={16} className={styles.icon} />
      <span className={styles.name}>{stageWords[stage]}</span>
      <VisuallyHidden>{state}</VisuallyHidden>
      {step && state !== 'waiting' && (
        <span className={styles.facts}>
          {[countsInWords(step), state === 'done' && formatShortDuration(step.duration)].filter(Boolean).join(' · ')}
        </span>
      )}
    </li>
  )
}

function stateOf(stage: Step['stage'], attempt: Attempt | null): State {
  if (!attempt) return 'waiting'
  const { status, finishedAt, steps } = attempt
  const isReached = steps.some((each) => each.stage === stage) || stage === attempt.stage
  if (!isReached) return finishedAt ? 'left out' : 'waiting'
  if (stage !== attempt.stage) return 'done'
  if (status === 'running') return 'running'
  return status === 'failed' || status === 'interrupted' ? 'failed' : 'done'
}
