import type { Status } from '../plugin'
import { isUnderWay } from './statusLooks'

const aMinute = 60_000
const whileUnderWay = 15_000

/** How often to look again: often while something is under way, for what has ended changes only when something begins. */
export const refreshFor = (statuses: Array<Status | undefined> = []) =>
  statuses.some((status) => status && isUnderWay(status)) ? whileUnderWay : aMinute
