import { NextRead } from '../components/NextRead'

interface Props {
  nextReadAt: string | null
  /** It was never read, so that there is nothing to be kept. */
  isNew?: boolean | undefined
}

/** Of what cannot be read: what there is meanwhile, and when it is tried next. */
export const TriedAgain = ({ nextReadAt, isNew }: Props) => (
  <>
    {isNew ? 'Nothing was read yet' : 'What was read last is kept'}
    {nextReadAt && (
      <>
        ; <NextRead at={nextReadAt} /> it is tried again
      </>
    )}
    .
  </>
)
