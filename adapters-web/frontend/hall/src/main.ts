import { createApp } from 'vue';
import App from './App.vue';
import { client } from './api';
import { endSession } from './composables/session';
import { router } from './router';
import { vant } from './vant';
import './styles.css';

client.onSignedOut = () => {
  endSession();
  const here = router.currentRoute.value;
  if (here.meta.signedIn) void router.replace({ name: 'sign-in', query: { next: here.fullPath, again: '1' } });
};

createApp(App).use(router).use(vant).mount('#app');
