/**
 * What the screen of an installed plugin has from the portal instead of bringing it along: one copy of each runs in a page, or hooks and
 * contexts of one would not know those of the other. Of some libraries only these names are there, so that no visit fetches the rest.
 */
export const sharedModules: Record<string, string[] | 'all'> = {
  react: 'all',
  'react/jsx-runtime': 'all',
  'react-dom': ['createPortal', 'flushSync'],
  'react-router': [
    'Link',
    'NavLink',
    'Navigate',
    'Outlet',
    'Route',
    'Routes',
    'useHref',
    'useLocation',
    'useNavigate',
    'useParams',
    'useSearchParams',
  ],
  '@tanstack/react-query': ['keepPreviousData', 'useMutation', 'useQueries', 'useQuery', 'useQueryClient'],
  '@callboard/plugin-api': ['PortalError', 'counted', 'inShort', 'parseEntityRef', 'pathOfRef', 'refOf'],
  '@callboard/plugin-api/frontend': 'all',
  '@callboard/ui': 'all',
}
