import { RelativeTime } from '@callboard/ui'

const aMinute = 60_000

/** When something is read next. What is due already has its turn within seconds. */
export const NextRead = ({ at }: { at: string }) =>
  Date.parse(at) > Date.now() + aMinute ? <RelativeTime at={at} /> : 'in a moment'
