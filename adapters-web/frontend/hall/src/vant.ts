// Only the parts of Vant that are used; not its icon font, which names a host of its own.
import { Button, Loading, Popup, Tag } from 'vant';
import 'vant/es/style/base.css';
import 'vant/es/button/index.css';
import 'vant/es/loading/index.css';
import 'vant/es/overlay/index.css';
import 'vant/es/popup/index.css';
import 'vant/es/tag/index.css';
import type { App } from 'vue';

export const vant = {
  install(app: App) {
    for (const part of [Button, Loading, Popup, Tag]) app.use(part);
  },
};
