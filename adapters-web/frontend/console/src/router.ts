import { createRouter, createWebHistory } from 'vue-router';
import type { Right } from '@zhangting/kit';
import { knowSession, may, staff } from './composables/session';
import SignIn from './pages/SignInPage.vue';

declare module 'vue-router' {
  interface RouteMeta {
    signedIn?: boolean;
    /** Without it the page is not shown. */
    right?: Right;
  }
}

export const router = createRouter({
  history: createWebHistory('/console/'),
  scrollBehavior: (_to, _from, saved) => saved ?? { left: 0, top: 0 },
  routes: [
    { path: '/sign-in', name: 'sign-in', component: SignIn },
    { path: '/', name: 'queue', component: () => import('./pages/QueuePage.vue'), meta: { signedIn: true, right: 'CASES' } },
    {
      path: '/applications/:id',
      name: 'case',
      component: () => import('./pages/CasePage.vue'),
      props: true,
      meta: { signedIn: true, right: 'CASES' },
    },
    { path: '/tickets', name: 'tickets', component: () => import('./pages/TicketsPage.vue'), meta: { signedIn: true, right: 'TICKETS' } },
    {
      path: '/tickets/:id',
      name: 'ticket',
      component: () => import('./pages/TicketPage.vue'),
      props: true,
      meta: { signedIn: true, right: 'TICKETS' },
    },
    { path: '/health', name: 'health', component: () => import('./pages/HealthPage.vue'), meta: { signedIn: true, right: 'HEALTH' } },
    { path: '/audit', name: 'audit', component: () => import('./pages/AuditPage.vue'), meta: { signedIn: true, right: 'AUDIT' } },
    { path: '/people', name: 'people', component: () => import('./pages/PeoplePage.vue'), meta: { signedIn: true, right: 'STAFF' } },
    { path: '/sessions', name: 'sessions', component: () => import('./pages/SessionsPage.vue'), meta: { signedIn: true } },
    { path: '/enrol', name: 'enrol', component: () => import('./pages/EnrolPage.vue') },
    { path: '/:rest(.*)*', redirect: '/' },
  ],
});

router.beforeEach(async (to) => {
  if (!to.meta.signedIn) return true;
  // Without an answer the page itself will show the problem.
  const known = await knowSession().catch(() => null);
  if (known === null) return true;
  if (staff.value !== null) return to.meta.right === undefined || may(to.meta.right) || home();
  return { name: 'sign-in', query: { next: to.fullPath } };
});

/** The first page that this person may open. */
const homes: [Right, string][] = [['CASES', '/'], ['TICKETS', '/tickets'], ['STAFF', '/people'], ['AUDIT', '/audit']];
const home = () => homes.find(([right]) => may(right))?.[1] ?? '/sessions';
