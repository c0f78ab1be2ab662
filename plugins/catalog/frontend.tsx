import { defineFrontend } from '@callboard/plugin-api/frontend'
import { catalog } from './plugin'

export default defineFrontend(catalog, {
  nav: [{ to: '/catalog', label: 'Catalog', icon: 'component', key: 'c' }],
  pages: [
    { path: '/catalog', title: 'Catalog', snapshot: true, load: () => import('./pages/list/EntityListPage') },
    { path: '/catalog/register', title: 'Register', load: () => import('./pages/register/RegisterPage') },
    { path: '/catalog/locations', title: 'Locations', load: () => import('./pages/locations/LocationsPage') },
    { path: '/catalog/locations/:id', title: 'Location', load: () => import('./pages/locations/LocationPage') },
    { path: '/catalog/activity', title: 'Activity', load: () => import('./history/activity/ActivityPage') },
    { path: '/catalog/:namespace/:kind/:name/*', title: 'Entity', load: () => import('./pages/entity/EntityPage') },
  ],
  entityTabs: [
    { path: 'relations', title: 'Relations', load: () => import('./pages/entity/tabs/RelationsTab') },
    { path: 'history', title: 'History', load: () => import('./history/HistoryTab') },
    { path: 'yaml', title: 'YAML', load: () => import('./pages/entity/tabs/YamlTab') },
    { path: 'sync', title: 'Sync', load: () => import('./attempts/SyncTab') },
  ],
  homeCards: [
    { title: 'Starred', place: 'side', load: () => import('./cards/StarredCard') },
    { title: 'Recently viewed', place: 'side', load: () => import('./cards/RecentCard') },
    { title: 'In the catalog', place: 'side', load: () => import('./cards/KindsCard') },
  ],
  settings: [{ title: 'Lists', load: () => import('./cards/ListsCard') }],
  commands: [
    {
      title: 'Register a component',
      can: 'register',
      icon: 'plus',
      keywords: ['add', 'create', 'import', 'url'],
      to: '/catalog/register',
    },
    { title: 'Browse components', icon: 'component', keywords: ['catalog', 'services'], to: '/catalog' },
    { title: 'Browse APIs of the catalog', icon: 'api', keywords: ['catalog'], to: '/catalog?q=kind:api' },
    { title: 'Browse systems', icon: 'system', keywords: ['catalog'], to: '/catalog?q=kind:system' },
    { title: 'Browse domains', icon: 'domain', keywords: ['catalog'], to: '/catalog?q=kind:domain' },
    { title: 'Browse resources', icon: 'resource', keywords: ['catalog', 'databases'], to: '/catalog?q=kind:resource' },
    { title: 'Browse groups', icon: 'group', keywords: ['catalog', 'teams'], to: '/catalog?q=kind:group' },
    { title: 'Browse users', icon: 'user', keywords: ['catalog', 'people'], to: '/catalog?q=kind:user' },
    {
      title: 'What my groups own',
      icon: 'star',
      keywords: ['mine', 'owned', 'owner:me'],
      to: '/catalog?q=owner:me',
    },
    {
      title: 'What changed in the catalog',
      icon: 'history',
      keywords: ['activity', 'history', 'audit'],
      to: '/catalog/activity',
    },
    {
      title: 'Locations of the catalog',
      icon: 'location',
      keywords: ['refresh', 'unregister'],
      to: '/catalog/locations',
    },
  ],
  local: () => import('./names/localCatalog').then(({ localCatalog }) => localCatalog),
  scopes: [
    { prefix: '@', title: 'people' },
    { prefix: '#', title: 'tags' },
  ],
  search: { entity: () => import('./EntityResult') },
})
