/** The sentences of the page of connections. */
export const health = {
  title: '系统状态',
  lead: '柜台、网关和数据库的连接情况',
  columns: { subject: '对象', grade: '状态', what: '情况', remedy: '处理方法' },
  grades: { good: '正常', warning: '留意', broken: '异常' },
  nothing: '无需处理',
  keys: [
    ['R', '刷新'],
    ['Q', '审核队列'],
    ['T', '工单'],
  ],
};
