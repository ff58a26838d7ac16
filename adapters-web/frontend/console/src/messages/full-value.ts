/** The sentences about full values. */
export const fullValue = {
  show: '显示',
  title: (what: string) => `显示完整的${what}`,
  text: '每次查看都会记录查看人、时间和原因。完整信息 60 秒后自动隐藏。',
  reason: '查看原因',
  reasons: {
    'call-back': '回拨核实客户身份',
    'compare-evidence': '与证件影像核对',
    'compare-counter': '与柜台资料核对',
    'customer-asked': '客户来电查询',
    other: '其他',
  },
  note: '说明',
  noteHint: '2 至 200 字；会永久留存，请勿填写客户的号码',
  reasonMissing: '请选择查看原因',
  noteMissing: '请填写 2 至 200 字的说明',
  yes: '显示',
  hide: '隐藏',
  left: (seconds: number) => `${seconds} 秒后隐藏`,
};
