import { ElMessageBox } from 'element-plus';
import { m } from '../messages/zh';

/** Asks before something that cannot be taken back. */
export async function confirmed(text: string, title: string, yes: string): Promise<boolean> {
  const options = { confirmButtonText: yes, cancelButtonText: m.common.cancel, type: 'warning' } as const;
  return (await ElMessageBox.confirm(text, title, options).catch(() => null)) !== null;
}
