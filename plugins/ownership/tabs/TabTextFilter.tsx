import { TextFilter } from '../components/TextFilter'
import { useFilter } from './useFilter'

/** Text that narrows a tab, and stands in the address. */
export function TabTextFilter({ label }: { label: string }) {
  const { query, change } = useFilter()
  return (
    <TextFilter label={label} text={query.get('text') ?? ''} onChange={(text) => change({ text }, { replace: true })} />
  )
}
