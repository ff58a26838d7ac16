// Only the parts of Element Plus that are used.
import { ElAlert, ElButton, ElDialog, ElImageViewer, ElInput, ElRadio, ElRadioGroup, ElTag } from 'element-plus';
import 'element-plus/es/components/base/style/css';
import 'element-plus/es/components/alert/style/css';
import 'element-plus/es/components/button/style/css';
import 'element-plus/es/components/dialog/style/css';
import 'element-plus/es/components/image-viewer/style/css';
import 'element-plus/es/components/input/style/css';
import 'element-plus/es/components/message/style/css';
import 'element-plus/es/components/message-box/style/css';
import 'element-plus/es/components/radio/style/css';
import 'element-plus/es/components/radio-group/style/css';
import 'element-plus/es/components/tag/style/css';
import type { App } from 'vue';

export const element = {
  install(app: App) {
    for (const part of [ElAlert, ElButton, ElDialog, ElImageViewer, ElInput, ElRadio, ElRadioGroup, ElTag]) app.use(part);
  },
};
