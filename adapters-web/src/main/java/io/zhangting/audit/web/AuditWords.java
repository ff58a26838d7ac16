package io.zhangting.audit.web;

import static java.util.Map.entry;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the record keeps as names and codes, in words for who reads it. What it does not know stays as it is. */
final class AuditWords {

    private static final Map<String, String> ACTIONS = Map.ofEntries(
            entry("access.denied", "越权访问被拒绝"),
            entry("application.started", "开始申请"),
            entry("application.items-chosen", "选择办理项目"),
            entry("application.unlock-confirmed", "确认解锁"),
            entry("application.document-entered", "填写证件信息"),
            entry("application.phone-confirmed", "验证手机号"),
            entry("application.face-step-done", "完成人脸核验步骤"),
            entry("application.signed", "签署协议"),
            entry("application.submit", "提交申请"),
            entry("application.claim", "领取审核"),
            entry("application.release", "退回队列"),
            entry("application.approve", "审核通过"),
            entry("application.approved", "审核全部通过"),
            entry("application.reject", "审核不通过"),
            entry("application.return", "退回客户补充"),
            entry("application.startexecution", "开始在柜台办理"),
            entry("application.finish", "申请办结"),
            entry("application.returnbycounter", "柜台退回"),
            entry("application.freeze", "冻结申请"),
            entry("application.thaw", "解除冻结"),
            entry("application.withdraw", "客户撤回申请"),
            entry("application.expire", "申请逾期失效"),
            entry("item.queued", "项目等待柜台办理"),
            entry("item.executing", "项目正在柜台办理"),
            entry("item.unknown", "项目结果确认中"),
            entry("item.pending", "项目由柜台受理"),
            entry("item.done", "项目办理成功"),
            entry("item.declined", "项目被柜台拒绝"),
            entry("password.revealed", "客户查看新密码"),
            entry("password.wiped", "清除密码"),
            entry("evidence.seen", "查看影像"),
            entry("full-value.seen", "查看完整信息"),
            entry("applications.exported", "导出申请"),
            entry("audit.exported", "导出审计记录"),
            entry("customer.signed-in", "客户登录"),
            entry("customer.sign-in-refused", "客户登录被拒绝"),
            entry("customer.secured", "清除客户的设备与会话"),
            entry("staff.signed-in", "员工登录"),
            entry("staff.sign-in-refused", "员工登录被拒绝"),
            entry("staff.added-by-command", "用命令新增人员"),
            entry("staff.invited", "新增人员"),
            entry("staff.enrolled", "设置登录方式"),
            entry("staff.factors-reset", "重置登录方式"),
            entry("staff.roles-changed", "更改角色"),
            entry("staff.disabled", "停用人员"),
            entry("staff.enabled", "启用人员"),
            entry("staff.sessions-ended", "结束会话"),
            entry("ticket.opened", "生成工单"),
            entry("ticket.entered", "录入工单结果"),
            entry("ticket.confirmed", "确认工单结果"),
            entry("ticket.objected", "否定工单结果"),
            entry("ticket.half-seen", "查看半段密码"),
            entry("ticket.settled-by-counter", "工单自动关闭"));

    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("HANDLER", "经办"),
            entry("REVIEWER", "复核"),
            entry("OPERATIONS", "运营"),
            entry("AUDITOR", "审计"),
            entry("ADMINISTRATOR", "管理员"),
            entry("name", "姓名"),
            entry("account", "资金账号"),
            entry("phone", "预留手机号"),
            entry("document_number", "证件号码"),
            entry("call-back", "回拨核实客户身份"),
            entry("compare-evidence", "与证件影像核对"),
            entry("compare-counter", "与柜台资料核对"),
            entry("customer-asked", "客户来电查询"),
            entry("other", "其他"));

    private static final Pattern POLICY = Pattern.compile("(customer\\.signed-in) policy (\\S+)");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_-]+");

    private AuditWords() {}

    static String action(String action) {
        Matcher signedIn = POLICY.matcher(action);
        return signedIn.matches()
                ? ACTIONS.get(signedIn.group(1)) + "（隐私政策第" + signedIn.group(2) + "版）"
                : ACTIONS.getOrDefault(action, action);
    }

    static String detail(String action, String detail) {
        return switch (action) {
            case "staff.added-by-command", "staff.invited", "staff.roles-changed" -> named(detail);
            case "staff.sessions-ended" -> detail + " 个会话";
            case "customer.secured" -> detail.replaceFirst("devices (\\d+), sessions (\\d+)", "$1 台设备、$2 个会话");
            case "full-value.seen" -> fullValue(detail);
            default -> detail;
        };
    }

    /** The note after the colon is somebody's own words. */
    private static String fullValue(String detail) {
        int colon = detail.indexOf(": ");
        return colon < 0 ? named(detail) : named(detail.substring(0, colon)) + "：" + detail.substring(colon + 2);
    }

    private static String named(String codes) {
        return NAME.matcher(codes)
                .replaceAll(found -> Matcher.quoteReplacement(NAMES.getOrDefault(found.group(), found.group())))
                .replaceAll(",\\s*", "、")
                .replace("->", "→");
    }
}
