/** The sentences about running sessions. */
export const sessions = {
  title: '我的会话',
  lead: '无操作 15 分钟或登录满 8 小时后自动退出',
  columns: { person: '人员', since: '登录时间', lastUsed: '最近使用' },
  current: '当前会话',
  end: '结束',
  endAll: '结束其全部会话',
  endOthers: '结束其他会话',
  ended: (count: number) => (count > 0 ? `已结束 ${count} 个会话` : '没有需要结束的会话'),
  strange: '如有不是您本人的登录，请结束其他会话，并联系管理员重置登录方式。',
  keys: [['R', '刷新']],
};
