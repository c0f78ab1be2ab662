import type { SearchDocument } from '@callboard/plugin-api'

/** An entity's document, as the catalog would write it. */
export const entityDocument = (
  name: string,
  { kind = 'Component', ...rest }: Partial<SearchDocument> & { kind?: string } = {},
) => ({
  key: `${kind.toLowerCase()}:default/${name}`,
  title: name,
  to: `/catalog/default/${kind.toLowerCase()}/${name}`,
  facets: { kind },
  fields: { name },
  ...rest,
})
