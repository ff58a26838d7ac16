import { createRouter, createWebHistory } from 'vue-router';
import { customer, knowSession } from './composables/session';
import Home from './pages/HomePage.vue';

declare module 'vue-router' {
  interface RouteMeta {
    /** For customers who are signed in. */
    signedIn?: boolean;
    /** Pages with the same key are one page: not built anew when the address changes. */
    pageKey?: string;
  }
}

const signedIn = { signedIn: true };

export const router = createRouter({
  history: createWebHistory('/hall/'),
  scrollBehavior: (_to, _from, saved) => saved ?? { left: 0, top: 0 },
  routes: [
    { path: '/', name: 'home', component: Home },
    { path: '/sign-in', name: 'sign-in', component: () => import('./pages/SignInPage.vue') },
    { path: '/policy', name: 'policy', component: () => import('./pages/PolicyPage.vue') },
    { path: '/start/:business', name: 'start', component: () => import('./pages/StartPage.vue'), props: true, meta: signedIn },
    {
      path: '/applications',
      name: 'applications',
      component: () => import('./pages/ApplicationsPage.vue'),
      meta: signedIn,
    },
    {
      path: '/applications/:id',
      name: 'application',
      component: () => import('./pages/ApplicationPage.vue'),
      props: true,
      meta: signedIn,
    },
    {
      path: '/applications/:id/steps/:step',
      name: 'step',
      component: () => import('./pages/StepPage.vue'),
      props: true,
      meta: { ...signedIn, pageKey: 'step' },
    },
    {
      path: '/applications/:id/agreements/:agreement',
      name: 'agreement',
      component: () => import('./pages/AgreementPage.vue'),
      props: true,
      meta: signedIn,
    },
    {
      path: '/applications/:id/result',
      name: 'result',
      component: () => import('./pages/ResultPage.vue'),
      props: true,
      meta: signedIn,
    },
    {
      path: '/applications/:id/items/:item/reveal',
      name: 'reveal',
      component: () => import('./pages/RevealPage.vue'),
      props: true,
      meta: signedIn,
    },
    { path: '/:rest(.*)*', name: 'not-found', component: () => import('./pages/NotFoundPage.vue') },
  ],
});

router.beforeEach(async (to) => {
  if (!to.meta.signedIn) return true;
  // Without an answer the page itself will show the problem.
  const known = await knowSession().catch(() => null);
  if (known === null || customer.value !== null) return true;
  return { name: 'sign-in', query: { next: to.fullPath } };
});
