import { createRouter, createWebHistory } from 'vue-router';
import { knowSession, staff } from './composables/session';

declare module 'vue-router' {
  interface RouteMeta {
    signedIn?: boolean;
  }
}

export const router = createRouter({
  history: createWebHistory('/console/'),
  scrollBehavior: (_to, _from, saved) => saved ?? { left: 0, top: 0 },
  routes: [
    { path: '/sign-in', name: 'sign-in', component: () => import('./pages/SignInPage.vue') },
    { path: '/', name: 'queue', component: () => import('./pages/QueuePage.vue'), meta: { signedIn: true } },
    {
      path: '/applications/:id',
      name: 'case',
      component: () => import('./pages/CasePage.vue'),
      props: true,
      meta: { signedIn: true },
    },
    { path: '/tickets', name: 'tickets', component: () => import('./pages/TicketsPage.vue'), meta: { signedIn: true } },
    {
      path: '/tickets/:id',
      name: 'ticket',
      component: () => import('./pages/TicketPage.vue'),
      props: true,
      meta: { signedIn: true },
    },
    { path: '/health', name: 'health', component: () => import('./pages/HealthPage.vue'), meta: { signedIn: true } },
    { path: '/:rest(.*)*', redirect: '/' },
  ],
});

router.beforeEach(async (to) => {
  if (!to.meta.signedIn) return true;
  // Without an answer the page itself will show the problem.
  const known = await knowSession().catch(() => null);
  if (known === null || staff.value !== null) return true;
  return { name: 'sign-in', query: { next: to.fullPath } };
});

/** Where to go after signing in; only addresses of the console. */
export function safeNext(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/';
}
