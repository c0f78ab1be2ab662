import { defineFrontend } from '@callboard/plugin-api/frontend'
import { ownership } from './plugin'

/** What should have an owner: every kind, those of plugins too, but these. */
const owned = { notKind: ['Group', 'User', 'Location'] }

export default defineFrontend(ownership, {
  nav: [{ to: '/owners', label: 'Owners', icon: 'group', key: 'o' }],
  pages: [{ path: '/owners', title: 'Owners', load: () => import('./pages/OwnersPage') }],
  entityTabs: [
    { path: 'members', title: 'Members', when: { kind: 'Group' }, load: () => import('./tabs/MembersTab') },
    {
      id: 'sub-groups',
      path: 'groups',
      title: 'Sub-groups',
      when: { kind: 'Group' },
      load: () => import('./tabs/SubgroupsTab'),
    },
    { path: 'groups', title: 'Groups', when: { kind: 'User' }, load: () => import('./tabs/GroupsTab') },
    { path: 'owned', title: 'Owned', when: { kind: ['Group', 'User'] }, load: () => import('./tabs/OwnedTab') },
  ],
  entityCards: [
    { title: 'Owner', place: 'side', lines: 8, when: owned, load: () => import('./cards/OwnerCard') },
    { title: 'Members', when: { kind: 'Group' }, load: () => import('./cards/MembersCard') },
    { title: 'Owns', when: { kind: ['Group', 'User'] }, load: () => import('./cards/OwnsCard') },
  ],
  entityFacts: [{ id: 'owner', when: owned, load: () => import('./cards/OwnerFact') }],
  homeCards: [
    { title: 'Owned by my groups', load: () => import('./cards/OwnedByMeCard') },
    { title: 'My teams', place: 'side', load: () => import('./cards/MyTeamsCard') },
  ],
  commands: [
    { title: 'See who owns what', icon: 'group', keywords: ['owners', 'teams', 'coverage'], to: '/owners' },
    {
      title: 'See what nobody owns',
      icon: 'circle-dashed',
      keywords: ['orphans', 'unowned', 'ownerless'],
      to: '/owners?show=nobody',
    },
    {
      title: 'Unfold all groups',
      icon: 'group',
      keywords: ['org chart', 'organisation', 'tree'],
      to: '/owners?unfolded=all',
    },
  ],
})
