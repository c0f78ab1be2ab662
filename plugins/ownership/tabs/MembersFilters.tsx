import { Checkbox } from '@callboard/ui'
import { Toolbar } from '../components/Toolbar'
import { TabTextFilter } from './TabTextFilter'
import { useFilter } from './useFilter'

/** What narrows the members of a group; all of it stands in the address. */
export function MembersFilters({ direct, all }: { direct: number; all: number }) {
  const { query: filter, change } = useFilter()
  return (
    <Toolbar>
      <TabTextFilter label="Filter by name or e-mail" />
      {all > direct && (
        <Checkbox
          label={`Only the ${direct.toLocaleString()} in the group itself`}
          checked={filter.get('direct') === 'true'}
          onChange={(isDirect) => change({ direct: isDirect ? 'true' : undefined })}
        />
      )}
    </Toolbar>
  )
}
